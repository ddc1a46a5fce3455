// Prints what Chromium reads from the sinks of the page FILE, as JSON: texts by sink.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const tab = await browser.newPage();
await tab.goto(pathToFileURL(process.env.FILE).href);
const found = await tab.evaluate(() => {
  const all = (selector, text) => [...document.querySelectorAll(selector)].map(text);
  const sinks = {
    element: all("p", (p) => p.textContent),
    "in Persian": all("q", (q) => q.textContent),
    attribute: all("p", (p) => p.title),
    title: all("textarea", (area) => area.defaultValue.slice(1)),
    script: scripts,
  };
  return sinks;
});
console.log(JSON.stringify(found));
await browser.close();
