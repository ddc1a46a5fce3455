// Opens pages of the site in one Chromium, and prints what it sees as JSON: node visit.mjs, with FILE in
// the environment: JSON, the address of the site, its pages, those for axe with their looks, and words to
// search for with the page to do it on.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.MODULES);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { address, pages, accessible, searches } = JSON.parse(readFileSync(process.env.FILE, "utf8"));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  headless: true,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
});

/** Open a page, use it, and say what it asked of other places and complained of. */
const visit = async (page, use, look = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...look });
  const complaints = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(`requested ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  const tab = await context.newPage();
  tab.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => complaints.push(String(error)));
  await tab.goto(address + page);
  await tab.waitForLoadState("networkidle");
  const seen = await use(tab).catch((error) => ({ error: String(error) }));
  await context.close();
  return { ...seen, complaints };
};

const parallel = async (works, workers = 4) => {
  const found = {};
  const queue = Object.entries(works);
  await Promise.all(Array.from({ length: workers }, async () => {
    for (let next; (next = queue.shift());) found[next[0]] = await next[1]();
  }));
  return found;
};

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "narrow dark": { colorScheme: "dark", viewport: { width: 360, height: 740 } },
};

const layout = (tab) => tab.evaluate(() => ({
  language: document.documentElement.lang,
  direction: getComputedStyle(document.body).direction,
  code: [...document.querySelectorAll("pre, code")].map((block) => getComputedStyle(block).direction),
  overflow: document.documentElement.scrollWidth > innerWidth,
}));

const report = await parallel({
  ...Object.fromEntries(pages.map((page) => [page, () => visit(page, layout)])),
  ...Object.fromEntries(accessible.map(([page, look]) => [
    `${page} ${look}`,
    () => visit(page, async (tab) => {
      await tab.evaluate(axe);
      const { violations, passes } = await tab.evaluate(() => window.axe.run());
      return {
        ...(await layout(tab)),
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html}: ${any[0]?.message ?? ""}`)),
      };
    }, LOOKS[look]),
  ])),
  ...Object.fromEntries(searches.map(({ page, words }) => [`search ${words}`, () => visit(page, async (tab) => {
    await tab.locator(".md-search__input").fill(words);
    await tab.keyboard.press("End"); // the theme listens to keys
    const links = tab.locator(".md-search-result__link");
    await links.first().waitFor();
    return { found: await links.evaluateAll((all) => all.map((link) => link.href)) };
  })])),
});
await browser.close();
console.log(JSON.stringify(report));
