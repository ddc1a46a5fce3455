// Draws a page in eight states: node pictures.mjs PAGE FOLDER, with CHROMIUM in the environment.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, folder] = process.argv.slice(2);
const page = pathToFileURL(file).href;
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 };

const search = (text) => (tab) => tab.fill("#find-status", text);
const someCode = (tab) => tab.locator("tbody tr[id]").nth(4).getAttribute("id");
const openSome = async (tab) => {
  await tab.selectOption("#copy-language", "Python");
  await tab.locator(`tr[id="${await someCode(tab)}"] .text`).click();
  await tab.locator(".details").waitFor();
};
const paste = async (tab) => {
  const code = await someCode(tab);
  await search(`{"Status": 1, "Data": [{"Status": 1}, {"Status": ${code}}]}`)(tab);
};
const inEnglish = (tab) => tab.click(".switch");
const group = async (tab) => {
  await tab.selectOption("#choose-group", await tab.locator("#choose-group option").last().getAttribute("value"));
  await tab.addStyleTag({ content: "body { margin: 15mm }" }); // as @page has it
};

const states = {
  page: { look: WIDE },
  "page-dark": { look: { ...WIDE, colorScheme: "dark" } },
  "page-search": { look: WIDE, use: search("شماره") },
  "page-json": { look: WIDE, use: paste },
  "page-open": { look: WIDE, use: openSome },
  "page-english": { look: WIDE, use: inEnglish },
  "page-phone": { look: PHONE },
  "page-print": { look: { viewport: { width: 794, height: 900 }, bypassCSP: true }, use: group, media: "print" },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [name, { look, use, media }] of Object.entries(states)) {
  const context = await browser.newContext(look);
  const tab = await context.newPage();
  await tab.goto(page);
  await use?.(tab);
  await tab.evaluate(() => document.fonts.ready);
  if (media) await tab.emulateMedia({ media });
  await tab.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  await context.close();
}
await browser.close();
