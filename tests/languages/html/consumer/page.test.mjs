// Uses pages as their readers do, in one Chromium: node --test page.test.mjs, with FILE in the
// environment: JSON, for each page its name, its file, the tag and the direction of its language, the
// kinds of statuses that it offers, its sections, the READMEs of the packages by language, the code of
// the status that they handle, and its statuses: code, title, description, names by language, section,
// whether it is a success, the id of its title, and its aliases. Some tests need the codes and texts
// of the page called frozen.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";

const pages = JSON.parse(readFileSync(process.env.FILE, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Decompress the tables of a font in WOFF2, one after the other. */
const tablesOf = (font) => {
  let at = 48;
  const number = () => {
    for (let value = 0; ;) {
      const byte = font[at++];
      value = value * 128 + byte % 128;
      if (byte < 128) return value;
    }
  };
  for (let count = font.readUInt16BE(12); count > 0; count--) {
    const flags = font[at++];
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === 63) at += 4;
    number();
    // The tables "glyf" and "loca" are transformed in version 0, all others in any but 0.
    if ([10, 11].includes(tag) === (version === 0)) number();
  }
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
};

const LIGHT = { viewport: { width: 1280, height: 900 }, colorScheme: "light" };
const DARK = { ...LIGHT, colorScheme: "dark" };
const NARROW = { viewport: { width: 360, height: 740 }, colorScheme: "light" };
const NARROW_DARK = { ...NARROW, colorScheme: "dark" };
const LOOKS = { light: LIGHT, "narrow dark": NARROW_DARK, dark: DARK, narrow: NARROW };

let profile;
let browser;
before(async () => {
  profile = mkdtempSync(join(tmpdir(), "amoot-html-"));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      `--crash-dumps-dir=${profile}`,
    ],
  });
});
after(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

const persian = (number) =>
  String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
const WORDS = {
  fa: {
    count: (all) => `${persian(all)} وضعیت`,
    found: (found, all) => `${persian(found)} وضعیت از ${persian(all)}`,
    group: (label, count) => `\u2068${label}\u2069 (${persian(count)})`,
    kinds: { success: "موفق", ordinary: "عادی", system: "سیستمی و احراز هویت", negative: "کدهای منفی" },
    copy: "کپی",
    more: "موارد بیشتر برای کپی کد",
    copied: (text) => `\u2068${text}\u2069 کپی شد`,
    handling: (language) => `بررسی این وضعیت در \u2068${language}\u2069`,
  },
  en: {
    count: (all) => `Codes: ${all}`,
    found: (found, all) => `Codes: ${found} of ${all}`,
    group: (label, count) => `\u2068${label}\u2069 (${count})`,
    kinds: { success: "Successful", negative: "Negative codes" },
    copy: "Copy",
    more: "More to copy of code",
    copied: (text) => `Copied \u2068${text}\u2069`,
    handling: (language) => `Handle it in \u2068${language}\u2069`,
  },
};
const KINDS = {
  success: ({ success }) => success,
  ordinary: ({ code }) => code >= 0,
  system: ({ code }) => code < 0,
  negative: ({ code }) => code < 0,
};

for (const { name, file, language: tag, direction, kinds, sections, readmes, example, statuses } of pages) describe(name, () => {
  // Colours are the same on every page: two looks cover all colours and both widths.
  const looks = Object.entries(LOOKS).slice(0, name === "frozen" ? 4 : 2);
  const page = pathToFileURL(file).href;
  const words = WORDS[tag];
  const aliases = statuses.flatMap((status) => status.aliases);
  const languages = Object.keys(statuses[0].names);
  const isFrozen = name === "frozen";

  /** Open the page, use it, and assert that it made no request and logged nothing. */
  const visit = async (use, { fragment = "", ...look } = LIGHT) => {
    const context = await browser.newContext(look);
    const complaints = [];
    context.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) complaints.push(`requested ${request.url()}`);
    });
    const tab = await context.newPage();
    tab.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    tab.on("pageerror", (error) => complaints.push(String(error)));
    tab.on("dialog", (dialog) => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    await tab.goto(page + fragment);
    await use(tab, context);
    assert.deepEqual(complaints, []);
    await context.close();
  };

  const shown = (tab) => tab.locator("tbody tr[id]:visible th").allTextContents();
  const search = async (tab, text) => {
    await tab.fill("#find-status", text);
    return shown(tab);
  };
  const searchAll = (tab, texts) => tab.evaluate((all) => all.map((text) => {
    const field = document.querySelector("#find-status");
    field.value = text;
    field.dispatchEvent(new Event("input"));
    return [...document.querySelectorAll("tbody:not([hidden]) tr[id]:not([hidden]) th")].map((cell) => cell.textContent);
  }), texts);
  const hash = (tab) => tab.evaluate(() => location.hash);
  const codes = (condition) => statuses.filter(condition).map(({ code }) => String(code));

  test("the table holds the statuses, in their order, with and without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      await visit(async (tab) => {
        const rows = await tab.locator("tbody tr[id]").evaluateAll((all) => all.map((row) => ({
          code: Number(row.cells[0].textContent),
          titles: [...row.cells[2].querySelectorAll("code")].map((link) => link.textContent),
          description: row.cells[1].firstChild.textContent.trim(),
        })));
        assert.deepEqual(rows, statuses.map(({ code, title, description, aliases }) => (
          { code, titles: [title, ...aliases.map((alias) => alias.title)], description })));
        assert.ok(await tab.locator("table").isVisible());
        assert.equal(await tab.locator(".tools").isVisible(), javaScriptEnabled);
        assert.equal(await tab.locator(".count").textContent(), words.count(statuses.length));
        assert.equal((await shown(tab)).length, statuses.length);
      }, { ...LIGHT, javaScriptEnabled });
    }
  });

  test("it says its language, and is laid out in the direction of that", () => visit(async (tab) => {
    const found = await tab.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      return {
        tag: document.documentElement.lang,
        direction: document.dir,
        columns: [...document.querySelectorAll("thead th")].map((cell) => cell.getBoundingClientRect().x),
        gap: box(".search input").x - box(".search kbd").x,
        width: box(".search input").width,
        align: [style(".search input").textAlign, style("tbody th a").textAlign],
        mark: style(".opened").boxShadow.match(/-?[0-9.]+px/)[0],
      };
    });
    const isRtl = direction === "rtl";
    const side = isRtl ? "right" : "left";
    const { columns, gap, width, mark, ...rest } = found;
    assert.deepEqual(rest, { tag, direction, align: [side, side] });
    assert.deepEqual(columns, [...columns].sort((a, b) => isRtl ? b - a : a - b));
    assert.equal(-gap > width / 2, !isRtl);
    assert.equal(parseFloat(mark) < 0, isRtl);
  }, { ...LIGHT, fragment: `#${statuses[1].code}` }));

  test("every id is one, and every link within the page leads to one", () => visit(async (tab) => {
    const found = await tab.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      links: [...document.querySelectorAll("a[href^='#']")].map((link) => link.hash.slice(1)),
    }));
    assert.equal(new Set(found.ids).size, found.ids.length);
    assert.deepEqual(found.ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id)), []);
    assert.deepEqual(found.links.filter((id) => !found.ids.includes(id)), []);
    assert.deepEqual(found.links, ["all-codes", ...statuses.map(({ code }) => String(code))]);
    const titles = statuses.flatMap(({ id, aliases }) => [id, ...aliases.map((alias) => alias.id)]);
    assert.deepEqual(titles.filter((id) => !found.ids.includes(id)), []);
  }));

  test("nothing of a description becomes an element or runs", () => visit(async (tab) => {
    const tags = await tab.evaluate(() => [
      document.scripts.length,
      document.querySelectorAll("style, iframe, img, object, embed, form, base").length,
      [...document.querySelectorAll("td.text > *")].filter((element) => !/^(B|BR)$/.test(element.tagName)).length,
      document.querySelectorAll("td.text b").length,
      document.querySelectorAll("td.title :not(code, br)").length,
      [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith("on")).length,
    ]);
    assert.deepEqual(tags, [1, 1, 0, statuses.filter(KINDS.success).length, 0, 0]);
  }));

  test("the policy lets no injected script run and nothing be fetched", async () => {
    const context = await browser.newContext(LIGHT);
    const tab = await context.newPage();
    await tab.goto(page);
    const violated = await tab.evaluate(async () => {
      const seen = [];
      addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      const image = new Image();
      image.src = "https://example.invalid/x.png";
      await fetch("https://example.invalid/").catch(() => {});
      while (seen.length < 3) await new Promise(requestAnimationFrame);
      return { seen: seen.sort(), ran: window.ran === true };
    });
    assert.deepEqual(violated, { seen: ["connect-src", "img-src", "script-src-elem"], ran: false });
    await context.close();
  });

  test("every code and every title is found", () => visit(async (tab) => {
    const ways = ({ code, title, description }) => [
      String(code), persian(code), `\u200e${code} `, String(code).replace("-", "\u2212"),
      title, title.toUpperCase(), title.replaceAll("_", " "), description,
    ];
    const all = [...statuses, ...aliases];
    const found = await searchAll(tab, all.flatMap(ways));
    const wanted = all.flatMap((status) => ways(status).map((text) => [text, String(status.code)]));
    assert.deepEqual(wanted.filter(([, code], index) => !found[index].includes(code)), []);
    assert.equal(found.length, wanted.length);
  }));

  test("a number finds the codes that begin with it", { skip: !isFrozen }, () => visit(async (tab) => {
    assert.deepEqual(await search(tab, "4"), ["4"]);
    assert.deepEqual(await search(tab, "۲۰۷"), ["-207"]);
    assert.deepEqual(await search(tab, "٢٠٧"), ["-207"]);
    assert.deepEqual(await search(tab, "-20"), codes(({ code }) => String(code).startsWith("-20")));
    assert.deepEqual(await search(tab, "1"), codes(({ code }) => /^-?1/.test(code)));
  }));

  test("letters of another keyboard, joiners and case do not matter", { skip: !isFrozen }, () => visit(async (tab) => {
    for (const text of [
      "اعتبار کافی", "اعتبار كافي", "كافى نمي‌باشد", "کافی نمی باشد", "اعتبـار کافی", "creditnotenough", "CREDIT NOT",
      "Credit_Not_Enough", "  کافی   اعتبار ",
    ]) {
      assert.deepEqual(await search(tab, text), ["4"], text);
      assert.equal(await tab.locator(".count").textContent(), words.found(1, statuses.length));
    }
  }));

  const marks = (tab) => tab.locator("mark:visible").allTextContents();

  test("what is on a clipboard is found, and what matched is marked", () => visit(async (tab) => {
    const status = statuses.at(-1);
    for (const [language, text] of Object.entries(status.names)) {
      assert.deepEqual(await search(tab, text), [String(status.code)], language);
      if (!text.includes(" ")) assert.deepEqual(await search(tab, `    case ${text}:`), [String(status.code)], language);
    }
    assert.deepEqual(await search(tab, `#${status.code}`), [String(status.code)]);
    assert.deepEqual(await search(tab, `https://example.org/a/#${status.id}`), [String(status.code)]);
    assert.deepEqual(await marks(tab), [String(status.code), status.title]);
    await search(tab, status.title);
    await tab.waitForFunction((title) => [...document.querySelectorAll("mark")].some((mark) => title.includes(mark.textContent)), status.title);
    await search(tab, "");
    assert.deepEqual(await marks(tab), []);
  }));

  test("answers are read: their status, and the items that failed", { skip: !isFrozen }, () => visit(async (tab) => {
    for (const [text, wanted] of [
      ["Status: 4", ["4"]], ["status=۴", ["4"]], ['"Status" => "CreditNotEnough",', ["4"]], ["Status -207", ["-207"]],
      ["StatusCreditNotEnough", ["4"]], ["AmootStatus.CREDIT_NOT", ["4"]], ["#4", ["4"]],
      ['{"Status": 4, "Title": "x", "Data": null}', ["4"]],
      ['HTTP/1.1 200 {"Status": "Success", "Data": [{"Status": "Success"}, {"Status": "Mobile_Invalid"}, {"Status": 5}]}', ["1", "5", "101"]],
      ['{"Status": "Failed", "Data": [{"Status": 1}, {"Sta', ["0", "1"]],
      ["آی‌پی", ["-207", "-107"]], ["آی پی", ["-207", "-107"]], ["آیپی", ["-207", "-107"]],
      ["وب‌سرویس", ["-106", "-105"]], ["وبسرویس", ["-106", "-105"]],
    ]) assert.deepEqual(await search(tab, text), wanted, text);
    assert.deepEqual(await marks(tab), ["وب سرویس", "وب سرویس"]);
    assert.ok(await tab.locator("tr[id='-106'] .copy").isVisible());
  }));

  test("the search is in the address, and a button clears it", async () => {
    const { code, title } = statuses.at(-1);
    await visit(async (tab) => {
      assert.equal(await tab.inputValue("#find-status"), title);
      assert.ok((await shown(tab)).includes(String(code)));
      await search(tab, String(code));
      await tab.waitForFunction((q) => new URLSearchParams(location.search).get("q") === q, String(code));
      await tab.click(".search .clear");
      assert.equal((await shown(tab)).length, statuses.length);
      assert.ok(!await tab.locator(".search .clear").isVisible());
      assert.equal(await tab.evaluate(() => document.activeElement.id), "find-status");
      await tab.waitForFunction(() => location.search === "");
    }, { ...NARROW, fragment: `?q=${encodeURIComponent(title)}` });
  });

  test("names are English to a screen reader, and labels where a switch says so", () => visit(async (tab) => {
    const language = (selector) => tab.locator(selector).first().evaluate((element) => element.closest("[lang]").lang);
    assert.equal(await language(".names .copy"), "en");
    if (isFrozen) assert.equal(await language(".title code"), "en");
    assert.ok(await tab.locator("meta[name=description]").getAttribute("content"));
    assert.equal(await tab.locator("meta[property='og:title']").getAttribute("content"), await tab.title());
    if (tag !== "fa") {
      assert.equal(await tab.locator(".switch, .foreign").count(), 0);
      return;
    }
    const heading = tab.locator("thead th").first();
    const before = await heading.innerText();
    await tab.click(".switch");
    assert.equal(await heading.innerText(), "Code");
    assert.equal(await tab.locator(".count").textContent(), WORDS.en.count(statuses.length));
    assert.equal(await language("thead th span:visible"), "en");
    await tab.click(".switch");
    assert.equal(await heading.innerText(), before);
    assert.equal(await tab.locator(".count").textContent(), words.count(statuses.length));
  }));

  test("what is not there is said, and one button brings all back", () => visit(async (tab) => {
    assert.deepEqual(await search(tab, "qqqq qqqq"), []);
    assert.ok(await tab.locator(".nothing").isVisible());
    assert.equal(await tab.locator(".count").getAttribute("role"), "status");
    assert.equal(await tab.locator(".count").textContent(), words.found(0, statuses.length));
    await tab.click(".nothing button");
    assert.equal((await shown(tab)).length, statuses.length);
    assert.ok(!await tab.locator(".nothing").isVisible());
  }));

  const choices = (tab) => tab.locator("#choose-group option").evaluateAll((all) => all.map(({ value, text, parentNode }) => (
    { value, text, sort: [...parentNode.parentNode.querySelectorAll("optgroup")].indexOf(parentNode) < 0 ? "" : parentNode.label })));

  test("groups filter, alone and with a search, and are in the address", () => visit(async (tab) => {
    const offered = (await choices(tab)).slice(1);
    assert.equal(await tab.locator("#choose-group").isVisible(), offered.length > 0);
    const values = offered.map(({ value }) => value);
    assert.deepEqual(values.slice(0, kinds.length), kinds);
    assert.deepEqual(values.filter((value) => value.startsWith("section:")), sections.map((text) => `section:${text}`));
    const found = await search(tab, "1");
    const titles = ({ title, aliases }) => [title, ...aliases.map((alias) => alias.title)].map((text) => text.toLowerCase());
    for (const { value, text } of offered) {
      await tab.selectOption("#choose-group", value);
      const both = await shown(tab);
      const alone = await search(tab, "");
      assert.deepEqual(both, found.filter((code) => alone.includes(code)));
      const label = words.kinds[value] || value.replace(/^section:|[*]$/g, "");
      assert.equal(text, words.group(label, alone.length));
      if (KINDS[value]) assert.deepEqual(alone, codes(KINDS[value]));
      else if (value.startsWith("section:")) assert.deepEqual(alone, codes(({ section }) => section === label));
      else {
        assert.ok(alone.length > 2 && alone.length < statuses.length);
        const members = statuses.filter(({ code }) => alone.includes(String(code)));
        assert.deepEqual(members.filter((status) => !titles(status).some((title) => title.startsWith(label.toLowerCase()))), []);
      }
      await search(tab, "1");
    }
    if (!offered.length) return;
    const last = values.at(-1);
    await tab.waitForFunction((wanted) => {
      const asked = new URLSearchParams(location.search);
      return asked.get("q") === "1" && asked.get("group") === wanted;
    }, last);
    const before = await shown(tab);
    await tab.reload();
    assert.equal(await tab.inputValue("#choose-group"), last);
    assert.deepEqual(await shown(tab), before);
    await tab.focus("#find-status");
    await tab.keyboard.press("Escape");
    assert.equal((await shown(tab)).length, statuses.length);
    await tab.waitForFunction(() => location.search === "");
  }));

  test("a first word is a group where three statuses share it", { skip: !isFrozen }, () => visit(async (tab) => {
    const offered = (await choices(tab)).map(({ value }) => value);
    assert.ok(offered.includes("Token*"));
    assert.ok(!offered.includes("Credit*"));
    await tab.selectOption("#choose-group", "Token*");
    assert.deepEqual(await shown(tab), codes(({ title }) => /^Token(?![a-z])/.test(title)));
    await tab.locator(".switch").click();
    assert.equal(await tab.inputValue("#choose-group"), "Token*");
    assert.equal(await tab.locator("optgroup").last().getAttribute("label"), "First word");
  }));

  for (const [name, look] of looks) {
    test(`links by code and by title mark their row and show it: ${name}`, async () => {
      for (const { code, id } of [statuses[0], statuses.at(-1), ...aliases.slice(-1)]) {
        for (const fragment of [`#${code}`, `#${id}`]) {
          await visit(async (tab) => {
            const marked = tab.locator("tbody tr.opened");
            assert.equal(await marked.locator("th").textContent(), String(code));
            const plain = tab.locator("tbody tr[id]:not(.opened)").first();
            const colour = (row) => row.evaluate((element) => getComputedStyle(element).backgroundColor);
            await tab.mouse.move(0, 0);
            assert.notEqual(await colour(marked), await colour(plain));
            const free = await marked.evaluate((row) => {
              const box = row.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + 2);
              return row.contains(top) && box.top >= 0 && box.bottom <= innerHeight;
            });
            assert.ok(free, `${fragment} is hidden`);
          }, { ...look, fragment });
        }
      }
    });
  }

  test("links work without scripts, and a link followed later undoes a filter that hides it", async () => {
    const last = statuses.at(-1);
    await visit(async (tab) => {
      assert.ok(await tab.locator("tbody tr:is(:target, :has(:target))").evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }));
    }, { ...LIGHT, fragment: `#${last.id}`, javaScriptEnabled: false });
    await visit(async (tab) => {
      await search(tab, "qqqq");
      await tab.evaluate((id) => { location.hash = id; }, last.id);
      await tab.locator(`.opened[id="${last.code}"]`).waitFor({ state: "visible" });
      assert.equal(await tab.inputValue("#find-status"), "");
      await tab.locator("tbody th a").first().click();
      assert.equal(await hash(tab), `#${statuses[0].code}`);
      await tab.goBack();
      await tab.locator(`.opened[id="${last.code}"]`).waitFor({ state: "visible" });
    });
  });

  const row = (tab, { code }) => tab.locator(`tr[id="${code}"]`);
  const copied = async (tab, text) => {
    await tab.getByText(words.copied(text), { exact: true }).waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), text);
  };

  test("one click copies the name in the chosen language, which is remembered", async () => {
    await visit(async (tab, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      assert.deepEqual(await tab.locator("#copy-language option").allTextContents(), languages);
      for (const language of languages) {
        await tab.selectOption("#copy-language", language);
        const status = statuses[2];
        const name = status.names[language];
        const button = row(tab, status).getByRole("button", { name: `${words.copy} ${language}: ${name}`, exact: true });
        assert.equal(await button.textContent(), name);
        await button.click();
        await copied(tab, name);
      }
      // What is stored may take a while to reach the next document, where the machine is busy.
      for (let tries = 0; tries < 50; tries++) {
        await tab.reload();
        if (await tab.inputValue("#copy-language") === languages.at(-1)) break;
      }
      assert.equal(await tab.inputValue("#copy-language"), languages.at(-1));
      for (const status of [statuses[0], statuses.at(-1)]) {
        await row(tab, status).scrollIntoViewIfNeeded();
        assert.equal(await row(tab, status).locator(".copy").textContent(), status.names[languages.at(-1)]);
      }
      await tab.evaluate(() => localStorage.clear());
    });
    await visit(async (tab, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await tab.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
      await tab.locator(".names .copy").first().click();
      await tab.getByText(words.copied(Object.values(statuses[0].names)[0]), { exact: true }).waitFor();
      await tab.evaluate(() => { delete navigator.clipboard; });
      assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), Object.values(statuses[0].names)[0]);
    });
  });

  test("a menu copies the rest: names, code, title and link", () => visit(async (tab, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const status = statuses.at(-1);
    const link = `${page}#${status.id}`;
    const texts = [...Object.values(status.names), String(status.code), status.title, link];
    const more = row(tab, status).getByRole("button", { name: `${words.more} ${status.code}`, exact: true });
    await row(tab, status).scrollIntoViewIfNeeded();
    await more.click();
    assert.deepEqual(await tab.locator(".menu code").allTextContents(), texts);
    await tab.getByRole("menuitem").nth(1).click();
    await copied(tab, texts[1]);
    await more.click();
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("Enter");
    await copied(tab, link);
    await more.click();
    await tab.keyboard.press("Escape");
    assert.ok(!await tab.locator(".menu").isVisible());
    assert.ok(await more.evaluate((button) => button === document.activeElement));
  }));

  test("an opened status shows the lines of the README that handle it", () => visit(async (tab, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const shownCode = () => tab.locator(".details pre").innerText();
    const [handled, other] = [statuses.find(({ code }) => code === example), statuses.find(({ code }) => code !== example)];
    await row(tab, handled).locator(".text").click();
    assert.equal(await hash(tab), `#${example}`);
    for (const language of languages) {
      await tab.selectOption("#copy-language", language);
      const text = await shownCode();
      assert.ok(readmes[language].includes(`\n${text}\n`), text);
      assert.equal(await tab.locator(".details pre b").first().innerText(), handled.names[language]);
      assert.equal(await tab.locator(".details p span").textContent(), words.handling(language));
      await tab.locator(".details .copy").click();
      await tab.getByText(words.copied(language), { exact: true }).waitFor();
      assert.equal((await tab.evaluate(() => navigator.clipboard.readText())).trimEnd(), text);
      await row(tab, other).locator("th a").click();
      assert.equal(await shownCode(), text.replaceAll(handled.names[language], () => other.names[language]));
      assert.equal(await tab.locator(".details, .opened").count(), 2);
      await row(tab, handled).locator(".text").click();
    }
    // Another click closes it; the keyboard does both.
    await row(tab, handled).locator(".text").click();
    assert.equal(await tab.locator(".details, .opened").count(), 0);
    assert.equal(await hash(tab), "");
    const link = row(tab, handled).locator("th a");
    assert.equal(await link.getAttribute("aria-expanded"), "false");
    await tab.keyboard.press("Enter");
    assert.equal(await link.getAttribute("aria-expanded"), "true");
    assert.equal(await tab.locator(`#${await link.getAttribute("aria-controls")}`).isVisible(), true);
    await tab.keyboard.press("Escape");
    assert.equal(await link.getAttribute("aria-expanded"), "false");
    assert.ok(await link.evaluate((element) => element === document.activeElement));
    // A filter that hides the status hides its lines.
    await tab.keyboard.press("Enter");
    await search(tab, "qqqq");
    assert.ok(!await tab.locator(".details").isVisible());
    await search(tab, "");
    assert.ok(await tab.locator(".details").isVisible());
    await tab.evaluate(() => localStorage.clear());
  }));

  test("the statuses are downloaded as CSV and as JSON", () => visit(async (tab) => {
    const wanted = statuses.flatMap((status) => [status, ...status.aliases])
      .map(({ code, title, description }) => ({ code, title, description }));
    await search(tab, statuses[0].title); // marks are not part of a file
    const download = async (format) => {
      const [event] = await Promise.all([tab.waitForEvent("download"), tab.click(`.downloads [value=${format}]`)]);
      assert.match(event.suggestedFilename(), new RegExp(`^[a-z0-9-]+\\.${format}$`));
      return readFileSync(await event.path());
    };
    assert.deepEqual(JSON.parse(await download("json")), wanted);
    const csv = await download("csv");
    assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [head, ...lines] = new TextDecoder().decode(csv).split("\r\n");
    assert.equal(head, "code,title,description");
    assert.equal(lines.pop(), "");
    const read = lines.map((line) => {
      const [, code, ...texts] = /^(-?[0-9]+),"((?:[^"]|"")*)","((?:[^"]|"")*)"$/.exec(line);
      const [title, description] = texts.map((text) => text.replaceAll('""', '"'));
      return { code: Number(code), title, description };
    });
    assert.deepEqual(read, wanted);
  }));

  test("Persian is shown in the font of the page, which holds its licence", () => visit(async (tab) => {
    if (tag !== "fa") {
      assert.equal(await tab.evaluate(() => document.fonts.size), 0);
      return;
    }
    await tab.evaluate(() => document.fonts.ready);
    assert.ok(await tab.evaluate(() => document.fonts.check("16px Vazirmatn", "پ") && document.fonts.check("bold 16px Vazirmatn", "پ")));
    if (isFrozen || name === "published") {
      const session = await tab.context().newCDPSession(tab);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { root } = await session.send("DOM.getDocument");
      const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "h1, td.text" });
      assert.equal(nodeIds.length, statuses.length + 1);
      for (const nodeId of nodeIds) {
        const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
        assert.deepEqual(fonts.filter(({ isCustomFont }) => !isCustomFont), []);
      }
    }
    const [, data] = /data:font\/woff2;base64,([^"]+)/.exec(readFileSync(file, "utf8"));
    const tables = tablesOf(Buffer.from(data, "base64"));
    for (const text of ["The Vazirmatn Project Authors", "SIL Open Font License, Version 1.1"]) {
      assert.ok(tables.includes(Buffer.from(text, "utf16le").swap16()), text);
    }
  }));

  test("the keyboard is enough", () => visit(async (tab) => {
    const focused = () => tab.evaluate(() => document.activeElement.id || document.activeElement.textContent);
    await tab.keyboard.press("/");
    assert.equal(await focused(), "find-status");
    await tab.keyboard.type(String(statuses[3].code));
    await tab.keyboard.press("Enter");
    assert.equal(await hash(tab), `#${statuses[3].code}`);
    assert.equal(await focused(), String(statuses[3].code));
    await tab.keyboard.press("/");
    await tab.keyboard.type("qqqq");
    await tab.keyboard.press("Escape");
    assert.equal(await tab.inputValue("#find-status"), "");
    assert.equal((await shown(tab)).length, statuses.length);
    await tab.keyboard.press("ArrowDown");
    assert.equal(await focused(), String(statuses[0].code));
    await tab.keyboard.press("ArrowDown");
    assert.equal(await focused(), String(statuses[1].code));
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("ArrowUp");
    assert.equal(await focused(), "find-status");
    await tab.keyboard.type("a/b");
    assert.equal(await tab.inputValue("#find-status"), "a/b");
    await tab.keyboard.press("Escape");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("/");
    const at = () => tab.evaluate(() => {
      const { name, hash, id, className, value } = document.activeElement;
      return name || hash || id || className || value;
    });
    const first = `#${statuses[0].code}`;
    const isGrouped = await tab.locator("#choose-group").isVisible();
    const stops = [...isGrouped ? ["choose-group"] : [], "copy-language", "csv", "json", first];
    const order = [];
    for (let count = 0; count < stops.length; count++) {
      await tab.keyboard.press("Tab");
      order.push(await at());
    }
    assert.deepEqual(order, stops);
    // In the table, arrows lead on; Tab leaves it.
    const [on, back] = direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const path = [];
    for (const key of [on, on, on, back, "ArrowDown", "Home", "End"]) {
      await tab.keyboard.press(key);
      path.push(await at());
    }
    const last = `#${statuses.at(-1).code}`;
    assert.deepEqual(path, ["copy", "more", "more", "copy", "copy", first, last]);
    await tab.keyboard.press("Tab");
    assert.ok(await tab.evaluate(() => !document.activeElement.closest("table")));
    await tab.keyboard.press("Shift+Tab");
    assert.equal(await at(), last);
    await tab.locator(".skip").focus();
    assert.ok(await tab.locator(".skip").evaluate((link) => link.getBoundingClientRect().top >= 0));
    await tab.keyboard.press("Enter");
    assert.equal(await at(), last);
  }));

  test("a row is quiet: one line, no control out of sight", { skip: !isFrozen }, () => visit(async (tab) => {
    const heights = await tab.locator("tbody tr").evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    assert.deepEqual(heights.filter((height) => height > 50), []);
    assert.ok(await tab.locator(".names button").count() < statuses.length);
    assert.ok(await tab.evaluate(() => [...document.querySelectorAll("a, button, input, select")]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length) < 12);
  }));

  for (const [name, look] of looks) {
    test(`accessible and within the window: ${name}`, () => visit(async (tab) => {
      await tab.evaluate(axe);
      const check = async () => {
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "scrolls sideways");
        // What the sticky search field covers has no size to be measured.
        await tab.evaluate(() => scrollTo(0, 0));
        const found = await tab.evaluate(() => axe.run(document, {
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }));
        const problems = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
        assert.deepEqual(problems, []);
        assert.ok(found.passes.length > 20);
      };
      await check();
      const { value } = (await choices(tab)).at(-1);
      if (value) await tab.selectOption("#choose-group", value);
      await tab.locator(".names .more:visible").first().click();
      await check();
      await tab.locator(".menu button").first().click();
      await search(tab, "qqqq");
      await check();
    }, { ...look, fragment: `#${statuses[1].code}`, permissions: ["clipboard-write"] }));
  }

  test("nothing scrolls sideways at 320 px, and forced colours show the choice and the mark", async () => {
    await visit(async (tab) => {
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }, { viewport: { width: 320, height: 600 }, fragment: `#${statuses[1].code}` });
    await visit(async (tab) => {
      const colours = await tab.evaluate(() => [".opened", "tbody tr[id]:not(.opened)"].map(
        (selector) => getComputedStyle(document.querySelector(selector)).backgroundColor));
      assert.notEqual(colours[0], colours[1]);
    }, { ...LIGHT, forcedColors: "active", fragment: `#${statuses[1].code}` });
  });

  test("on paper it is a plain light table, which names the search and the group", () => visit(async (tab) => {
    const { value, text } = (await choices(tab)).at(-1);
    if (value) await tab.selectOption("#choose-group", value);
    await search(tab, statuses[0].title);
    await tab.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.ok(!await tab.locator(".tools").isVisible());
    assert.equal(await tab.locator(".names:visible").count(), 0);
    assert.equal(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector("thead")).display), "table-header-group");
    const named = await tab.locator(".filtered").innerText();
    assert.ok(named.includes(`\u2068${statuses[0].title}\u2069`), named);
    if (value) assert.ok(named.includes(text.replace(/ \(.*/, "")), named);
    assert.equal(await tab.locator(".downloads:visible, .details:visible").count(), 0);
    assert.ok(await tab.locator(".count").isVisible());
  }, DARK));
});
