// Prints what Chromium makes of pages: node measure.mjs PAGE..., with CHROMIUM in the environment.
// Times are in milliseconds: of a key, until its layout is done, and until the frame after it.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const file of process.argv.slice(2)) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(pathToFileURL(file).href);
  await tab.waitForTimeout(2000);
  const found = await tab.evaluate(async () => {
    const keys = {};
    const field = document.querySelector("#find-status");
    for (const text of ["c", "cr", "cre", "cr", "c", "", "4", ""]) {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event("input"));
      document.documentElement.getBoundingClientRect();
      const laidOut = performance.now() - start;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      (keys[text] ??= []).push([laidOut, performance.now() - start].map(Math.round));
      await new Promise((done) => setTimeout(done, 500));
    }
    const stops = [...document.querySelectorAll("a[href], button, input, select")]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    return {
      rows: document.querySelectorAll("tbody tr[id]").length,
      elements: document.querySelectorAll("*").length,
      load: Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd),
      height: document.querySelector("tbody tr").getBoundingClientRect().height,
      stops: stops.length,
      keys,
    };
  });
  console.log(JSON.stringify(found));
  await tab.close();
}
await browser.close();
