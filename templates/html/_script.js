(() => {
  "use strict";
{% macro words(labels) %}
{
    number: {{ labels.number }},
    search: "{{ labels.search(labels.name if spec.names == "code" else labels.title) }}…",
    all: (all) => `{{ labels.count }}`,
    found: (found, all) => `{{ labels.found }}`,
    filtered: (text) => `{{ labels.filtered }}`,
    within: (text) => `{{ labels.within }}`,
    all_kinds: "{{ labels.all }}",
    kinds: {
{% if api.success %}
      success: "{{ labels.success }}",
{% endif %}
{% if said.system %}
      ordinary: "{{ labels.ordinary }}",
      system: "{{ labels.system }}",
{% else %}
      negative: "{{ labels.negative }}",
{% endif %}
    },
    sorts: { kinds: "{{ labels.kinds }}", sections: "{{ labels.sections }}", words: "{{ labels.words }}" },
    handling: (text) => `{{ labels.handling }}`,
    copy: "{{ labels.copy }}",
    copied: (text) => `{{ labels.copied }}`,
    failed: (text) => `{{ labels.not_copied }}`,
    more: "{{ labels.more }}",
    parts: ["{{ labels.code }}", "{{ labels.name if spec.names == "code" else labels.title }}", "{{ labels.link }}"],
  }
{%- endmacro %}
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const [search, chooser, language, count, filtered, nothing, toast, table, clearer] =
    ["#find-status", "#choose-group", "#copy-language", ".count", ".filtered", ".nothing", ".toast", "table", ".search .clear"].map(find);
  const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // Fold what looks the same: letters of the Arabic keyboard, marks, digits of any script, joiners,
  // spaces, dashes, case, and the "_" between words.
  const letters = { "\u064a": "\u06cc", "\u0649": "\u06cc", "\u0643": "\u06a9", "\u0629": "\u0647", "\u06c1": "\u0647", "\u06d5": "\u0647" };
  const plain = (text) => text.normalize("NFKD")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt() & 15)
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  const fold = (text) => /^[ -~]*$/.test(text)
    ? text.replace(/[_ ]/g, "").toLowerCase()
    : plain(text)
      .replace(/[\p{Mn}\s\u0640_]/gu, "")
      .replace(/[\u0649\u064a\u0643\u0629\u06c1\u06d5]/g, (letter) => letters[letter])
      .toLowerCase();
{% if is_persian %}
  const persian = (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
{% endif %}
  const own = {{ words(labels) }};
{% if is_persian %}
  const foreign = {{ words(english) }};
  const words = () => root.classList.contains("in-english") ? foreign : own;
{% else %}
  const words = () => own;
{% endif %}

  // All data comes from the table.
  const rows = [...table.querySelectorAll("tbody tr[id]")].map((row) => {
    const link = row.firstElementChild.firstElementChild;
    link.tabIndex = -1;
    link.setAttribute("aria-expanded", "false");
    return { row, link, code: row.id, number: Number(row.id), isFound: true };
  });
  const byElement = new Map(rows.map((each) => [each.row, each]));
  const byCode = new Map(rows.map((each) => [each.code, each]));
  // A block has at most a hundred rows. The first block of a section has its heading.
  const blocks = [];
  for (const body of table.tBodies) {
    const heading = body.querySelector(".section");
    blocks.push({
      body, heading,
      rows: [...body.rows].filter((row) => row !== heading).map((row) => byElement.get(row)),
      section: heading || !blocks.length ? [] : blocks.at(-1).section,
    });
    blocks.at(-1).section.push(blocks.at(-1));
  }
  const labels = [...language.options].map((option) => option.text);
  const namesOf = ({ row }) => row.dataset.names.split("\n");
  const titlesOf = ({ row }) => [...row.querySelectorAll(".title code")].map((title) => title.textContent);

  // --- groups: kinds of codes, sections of the page, and first words of titles ---

  // A group of all rows, or a first word of fewer than three, is not offered.
  const groups = [{ sort: "", value: "", has: () => true }];
  const offer = (sort, value, label, members) => {
    if (members.size < rows.length) groups.push({ sort, value, label, size: members.size, has: (each) => members.has(each) });
  };
  const kinds = {
{% if api.success %}
    success: ({ row }) => row.classList.contains("success"),
{% endif %}
{% if said.system %}
    ordinary: ({ number }) => number >= 0,
    system: ({ number }) => number < 0,
{% else %}
    negative: ({ number }) => number < 0,
{% endif %}
  };
  for (const [kind, isIn] of Object.entries(kinds)) {
    const members = new Set(rows.filter(isIn));
    if (members.size) offer("kinds", kind, (words) => words.kinds[kind], members);
  }
  for (const { heading, section } of blocks) {
    if (!heading) continue;
    const name = heading.textContent;
    offer("sections", `section:${name}`, () => name, new Set(section.flatMap(({ rows }) => rows)));
  }
  const byWord = new Map();
  for (const each of rows) {
    for (const title of titlesOf(each)) {
      const [word] = /^(?:\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+)/u.exec(title) || [];
      if (!word) continue;
      const known = byWord.get(word.toLowerCase()) || { word, members: new Set() };
      byWord.set(word.toLowerCase(), known);
      known.members.add(each);
    }
  }
  for (const { word, members } of [...byWord.values()].sort((one, other) => one.word < other.word ? -1 : 1)) {
    if (members.size > 2) offer("words", `${word}*`, () => word, members);
  }
  const group = () => groups[Math.max(chooser.selectedIndex, 0)];
  const nameGroups = () => {
    const chosen = group();
    chooser.replaceChildren();
    for (const each of groups) {
      const { sort, value, label, size } = each;
      const text = label ? `\u2068${label(words())}\u2069 (${words().number(size)})` : words().all_kinds;
      const option = create("option", { value, textContent: text, selected: each === chosen });
      if (!sort) { chooser.append(option); continue; }
      const last = chooser.lastElementChild;
      const list = last.label === words().sorts[sort] ? last : create("optgroup", { label: words().sorts[sort] });
      list.append(option);
      if (list !== last) chooser.append(list);
    }
    chooser.parentNode.hidden = groups.length === 1;
  };

  // --- index: made while the page is idle, and at the latest by the first search ---

  const byTitle = new Map();
  const byName = new Map();
  const prefixes = [];
  let indexed = 0;
  const bare = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
  const common = (one, other) => {
    let end = 0;
    while (end < one.length && one[end] === other[end]) end++;
    return one.slice(0, end);
  };
  const indexUpTo = (end) => {
    for (; indexed < end; indexed++) {
      const each = rows[indexed];
      const [, text, title] = each.row.cells;
      const titles = titlesOf(each).map(fold);
      for (const name of titles) byTitle.set(name, each);
      each.text = `${fold(text.textContent)}\n${fold(title.textContent)}`;
      const names = namesOf(each).map(fold);
      each.names = [...names, ...names.map(bare)];
      each.names.forEach((name, index) => {
        if (!titles.includes(name) && !byName.has(name)) byName.set(name, each);
        prefixes[index] = indexed ? common(prefixes[index], name) : name;
      });
    }
  };
  const indexSome = () => {
    indexUpTo(Math.min(indexed + 250, rows.length));
    if (indexed < rows.length) setTimeout(indexSome);
  };

  // --- what a search finds ---

  const key = {{ api.key | quote("javascript") }};
  const member = new RegExp(`(?:^|\\W)${key.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&")}(?:["']?\\s*(?:=>|[:=])\\s*|\\s+)["']?(-?\\w+)`, "giu");
  const statusOf = (value) => byCode.get(plain(String(value)).trim()) || byTitle.get(fold(String(value)));

  // Find the status of an answer, and those of its items that failed.
  const inAnswer = (text) => {
    const found = [];
    const walk = (value, depth) => {
      for (const [name, part] of Object.entries(value)) {
        if (part && typeof part === "object") walk(part, depth + 1);
        else if (name.toLowerCase() === key.toLowerCase()) found.push([statusOf(part), depth]);
      }
    };
    try {
      walk(JSON.parse(text.slice(text.search(/[[{]/), Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1)), 0);
    } catch {
      return [];
    }
    const outermost = Math.min(...found.map(([, depth]) => depth));
    return found
{% if api.success %}
      .filter(([each, depth]) => each && (depth === outermost || !kinds.success(each)))
{% else %}
      .filter(([each, depth]) => each && depth >= outermost)
{% endif %}
      .map(([each]) => each);
  };

  // Find names in code, whatever surrounds them.
  const named = (text) => {
    const found = [byName.get(fold(text))];
    for (const token of text.split(/\s+/)) {
      for (let part = token.replace(/[^\p{L}\p{N}]+$/u, ""); part;) {
        const each = byName.get(fold(part));
        found.push(each);
        const next = each ? -1 : part.search(/[^\p{L}\p{N}_]/u);
        part = next < 0 ? "" : part.slice(next + 1);
      }
    }
    return found.filter(Boolean);
  };

  const pasted = (text) => {
    const answer = inAnswer(text);
    if (answer.length) return answer;
    const written = [...plain(text).matchAll(member)].map(([, value]) => statusOf(value)).filter(Boolean);
    if (written.length) return written;
    const [, fragment] = /^(?:\S*[/.]\S*)?#(-?\w+)$/.exec(plain(text).trim()) || [];
    const linked = fragment && statusOf(fragment);
    return linked ? [linked] : named(text);
  };

  let query = { text: "", terms: [], exact: new Set() };
  const read = (text) => {
    const exact = new Set(text.trim() ? pasted(text) : []);
    const whole = fold(text);
    const terms = exact.size ? [whole] : text.split(/\s+/).map(fold).filter(Boolean);
    return { text, exact, terms };
  };

  // A number finds the codes that begin with it, with or without their sign.
  const matcher = (term) => {
    const isNumber = /^-?\d+$/.test(term);
    const like = [];
    prefixes.forEach((prefix, index) => {
      if (prefix && term.length > prefix.length && term.startsWith(prefix)) like.push(index);
    });
    return ({ code, text, names }) => text.includes(term)
      || isNumber && (code.startsWith(term) || code.startsWith("-" + term))
      || like.some((index) => names[index].startsWith(term));
  };

  // --- marks and controls: rows get them when they come into view ---

  const near = new Set();
  const mark = (each, terms) => {
    const walker = document.createTreeWalker(each.row, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (!walker.currentNode.parentNode.closest(".names")) nodes.push(walker.currentNode);
    for (const node of nodes) {
      let folded = "";
      const places = [];
      let at = 0;
      for (const character of node.data) {
        const part = fold(character);
        for (let unit = 0; unit < part.length; unit++) places.push([at, at + character.length]);
        folded += part;
        at += character.length;
      }
      const marked = new Uint8Array(at);
      for (const term of terms) {
        for (let found = folded.indexOf(term); found >= 0; found = folded.indexOf(term, found + term.length)) {
          marked.fill(1, places[found][0], places[found + term.length - 1][1]);
        }
      }
      if (!marked.includes(1)) continue;
      const pieces = [];
      for (let start = 0, end = 0; start < at; start = end) {
        while (end < at && marked[end] === marked[start]) end++;
        const piece = node.data.slice(start, end);
        pieces.push(marked[start] ? create("mark", { textContent: piece }) : piece);
      }
      node.replaceWith(...pieces);
    }
  };
  const unmark = (each) => {
    for (const element of each.row.querySelectorAll("mark")) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent.normalize();
    }
  };

  const dress = (each) => {
    if (!each.copy) {
      const cell = create("td", { className: "names" });
      cell.setAttribute("role", "cell");
      each.copy = create("button", { type: "button", className: "copy", tabIndex: -1, lang: "en" });
      each.more = create("button", { type: "button", className: "more", tabIndex: -1, textContent: "⋯" });
      each.more.setAttribute("aria-haspopup", "menu");
      cell.append(each.copy, each.more);
      each.row.append(cell);
    }
    const name = namesOf(each)[language.selectedIndex];
    if (each.copy.value !== name || each.words !== words()) {
      each.words = words();
      Object.assign(each.copy, { value: name, title: name, textContent: name });
      each.copy.setAttribute("aria-label", `${words().copy} ${language.value}: ${name}`);
      each.more.setAttribute("aria-label", `${words().more} ${each.code}`);
    }
    if (each.marked === query) return;
    unmark(each);
    each.marked = query;
    if (query.exact.has(each)) mark(each, [each.code, ...titlesOf(each).map(fold)]);
    else if (query.text) mark(each, query.terms);
  };
  const dressNear = () => {
    for (const each of near) if (each.isFound) dress(each);
  };
  const watch = (change) => new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) change(target, isIntersecting);
    dressNear();
  }, { rootMargin: "200px" });
  const rowWatcher = watch((row, isNear) => near[isNear ? "add" : "delete"](byElement.get(row)));
  // Every observed element costs time in every frame, so only rows of blocks in view are observed.
  const blockWatcher = watch((body, isNear) => {
    for (const each of blocks.find((block) => block.body === body).rows) {
      rowWatcher[isNear ? "observe" : "unobserve"](each.row);
      if (!isNear) near.delete(each);
    }
  });

  // --- the one tab stop of the table ---

  let current = rows[0];
  const stopAt = (each) => {
    current.link.tabIndex = -1;
    current = each;
    current.link.tabIndex = 0;
  };
  const visible = () => rows.filter(({ isFound }) => isFound);
  const controls = (each) => {
    dress(each);
    return [each.link, each.copy, each.more];
  };

  // Some browsers refuse to change the address of a file.
  const setAddress = (address, how) => {
    try { if (address.href !== location.href) history[how](null, "", address); } catch { /* it stays as it is */ }
  };
  let saving;
  const save = () => {
    clearTimeout(saving);
    saving = setTimeout(() => {
      const address = new URL(location.href);
      for (const [name, value] of [["q", search.value], ["group", group().value]]) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      setAddress(address, "replaceState");
    }, 250);
  };

  // Change as many rows as a window holds at once, and the others after the browser has shown these.
  let turn = 0;
  const hideFrom = (start) => {
    const mine = ++turn;
    let index = start;
    for (let changes = 0; index < blocks.length && changes < 40; index++) {
      const { body, heading, rows, section } = blocks[index];
      const isEmpty = !rows.some(({ isFound }) => isFound)
        && !(heading && section.some(({ rows }) => rows.some(({ isFound }) => isFound)));
      if (body.hidden !== isEmpty) body.hidden = isEmpty;
      if (isEmpty) continue;
      const before = changes;
      for (const { row, isFound } of rows) {
        if (row.hidden !== isFound) continue;
        row.hidden = !isFound;
        changes++;
      }
      if (changes > before) body.style.setProperty("--rows", rows.filter(({ isFound }) => isFound).length);
    }
    if (index < blocks.length) requestAnimationFrame(() => setTimeout(() => { if (mine === turn) hideFrom(index); }));
    dressNear();
  };

  const show = () => {
    indexUpTo(rows.length);
    query = read(search.value);
    const { has } = group();
    const matchers = query.terms.map(matcher);
    let found = 0;
    let first;
    for (const each of rows) {
      each.isFound = has(each) && (query.exact.has(each) || matchers.every((matches) => matches(each)));
      if (each.isFound) first = found++ ? first : each;
    }
    details.hidden = !opened?.isFound;
    hideFrom(0);
    if (first && !current.isFound) stopAt(first);
    tell(found);
    nothing.hidden = found > 0;
    table.hidden = found === 0;
    clearer.hidden = !search.value;
    save();
  };
  const tell = (found) => {
    const all = words().number(rows.length);
    count.textContent = found === rows.length ? words().all(all) : words().found(found, all);
    const { label } = group();
    filtered.textContent = [
      search.value && words().filtered(search.value), label && words().within(label(words())),
    ].filter(Boolean).join(" ");
  };

  const clear = () => {
    search.value = "";
    chooser.selectedIndex = 0;
    show();
  };

  // --- the opened status: below its row, how a program handles it ---

  let opened;
  const details = create("tr", { className: "details" });
  const content = create("td", { id: "opened-status", colSpan: 4 });
  const caption = create("span");
  const snippet = create("code", { lang: "en" });
  const copier = create("button", { type: "button", className: "copy" });
  details.setAttribute("role", "row");
  content.setAttribute("role", "cell");
  const bar = create("p");
  bar.append(caption, copier);
  const block = create("pre");
  block.append(snippet);
  content.append(bar, block);
  details.append(content);
  const explain = () => {
    if (!opened) return;
    const name = namesOf(opened)[language.selectedIndex];
    const lines = language.selectedOptions[0].dataset.handling.trimEnd().split("⟦⟧");
    snippet.replaceChildren(...lines.flatMap((part, index) => index ? [create("b", { textContent: name }), part] : [part]));
    caption.textContent = words().handling(language.value);
    Object.assign(copier, { value: snippet.textContent, textContent: words().copy });
    copier.dataset.said = language.value;
  };
  const close = () => {
    if (!opened) return;
    opened.row.classList.remove("opened");
    opened.link.setAttribute("aria-expanded", "false");
    opened.link.removeAttribute("aria-controls");
    opened = undefined;
    details.remove();
  };
  const open = (each) => {
    if (each === opened) return;
    close();
    opened = each;
    each.row.classList.add("opened");
    each.row.after(details);
    each.link.setAttribute("aria-expanded", "true");
    each.link.setAttribute("aria-controls", content.id);
    details.hidden = false;
    explain();
  };
  const goToFragment = () => {
    const id = location.hash.slice(1);
    const place = id && document.getElementById(id);
    const each = byElement.get(place && place.closest("tbody tr"));
    if (!each) { close(); return; }
    if (!each.isFound) clear();
    each.row.hidden = each.row.parentNode.hidden = false;
    stopAt(each);
    open(each);
    each.row.scrollIntoView({ block: "center" });
  };
  const choose = (each, isOpen) => {
    const address = new URL(location.href);
    address.hash = isOpen ? each.code : "";
    if (isOpen) open(each);
    else close();
    setAddress(address, isOpen ? "pushState" : "replaceState");
    goTo(each);
    if (isOpen) details.scrollIntoView({ block: "nearest" });
  };

  // --- copying ---

  let fading;
  const say = (text) => {
    clearTimeout(fading);
    toast.textContent = text;
    fading = setTimeout(() => { toast.textContent = ""; }, 2500);
  };

  // There is no navigator.clipboard outside a secure context.
  const copyByCommand = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("the browser refused to copy");
  };

  const copy = async (text, button) => {
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(text);
      else copyByCommand(text);
      button.focus();
      button.classList.add("copied");
      setTimeout(() => button.classList.remove("copied"), 1500);
      say(words().copied(button.dataset.said || text));
    } catch {
      say(words().failed(text));
    }
  };

  const menu = create("div", { className: "menu" });
  menu.setAttribute("popover", "auto");
  menu.setAttribute("role", "menu");
  table.after(menu);
  let opener;
  const openMenu = (each) => {
    opener = each.more;
    const [title] = titlesOf(each);
    const address = new URL(`#${each.row.firstElementChild.id}`, location.href);
    address.search = "";
    const parts = [each.code, title, address.href].map((text, index) => [words().parts[index], text]);
    menu.setAttribute("aria-label", opener.getAttribute("aria-label"));
    menu.replaceChildren(...[...namesOf(each).map((name, index) => [labels[index], name]), ...parts].map(([label, text]) => {
      const item = create("button", { type: "button", value: text, tabIndex: -1 });
      item.setAttribute("role", "menuitem");
      item.append(create("small", { textContent: label }), " ", create("code", { textContent: text }));
      return item;
    }));
    menu.showPopover();
    const place = opener.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = menu;
    const below = place.bottom + offsetHeight + 8 < innerHeight ? place.bottom + 4 : Math.max(8, place.top - offsetHeight - 4);
    const wanted = {{ "place.left" if end == "left" else "place.right - offsetWidth" }};
    menu.style.left = `${Math.max(8, Math.min(wanted, innerWidth - offsetWidth - 8))}px`;
    menu.style.top = `${below}px`;
    menu.firstElementChild.focus();
  };
  const closeMenu = () => {
    menu.hidePopover();
    opener.focus();
  };

  // --- downloads ---

  const linesOf = (cell) => {
    const lines = [""];
    for (const node of cell.childNodes) {
      if (node.nodeName === "BR") lines.push("");
      else if (node.nodeName !== "B") lines.push(lines.pop() + node.textContent);
    }
    return lines.map((line) => line.trim());
  };
  // Each title is a record. A title without its own description has that of its status.
  const records = () => rows.flatMap(({ row, number }) => {
    const [description, ...others] = linesOf(row.cells[1]);
    return [...row.querySelectorAll(".title code")].map((title) => (
      { code: number, title: title.textContent, description: "described" in title.dataset ? others.shift() : description }));
  });
  const formats = {
    json: () => `${JSON.stringify(records(), null, 2)}\n`,
    // Spreadsheets read a file as UTF-8 if it begins with a BOM.
    csv: () => ["\ufeffcode,title,description", ...records().map(({ code, ...texts }) => (
      [code, ...Object.values(texts).map((text) => `"${text.replaceAll('"', '""')}"`)].join(",")))].join("\r\n") + "\r\n",
  };
  const download = (format) => {
    const type = { csv: "text/csv", json: "application/json" }[format];
    const href = URL.createObjectURL(new Blob([formats[format]()], { type }));
    create("a", { href, download: `{{ api.package }}.${format}` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };

  // --- keys and clicks ---

  const goTo = (each) => {
    stopAt(each);
    each.link.focus();
  };
  const step = (target, by) => {
    const found = visible();
    if (!found.length) return;
    const from = byElement.get(target.closest("tbody tr"));
    const next = from ? found.indexOf(from) + by : 0;
    if (next < 0) { search.focus(); return; }
    const column = from ? controls(from).indexOf(target) : 0;
    const each = found[Math.min(next, found.length - 1)];
    stopAt(each);
    controls(each)[Math.max(column, 0)].focus();
  };
  const move = (target, by) => {
    const places = controls(byElement.get(target.closest("tbody tr")));
    places[Math.max(0, Math.min(places.indexOf(target) + by, places.length - 1))].focus();
  };
  const chooseItem = (target, by) => {
    const items = [...menu.children];
    items.at((items.indexOf(target) + by) % items.length).focus();
  };
  const forward = {{ -1 if end == "left" else 1 }};

  const goToBest = () => {
    const wanted = fold(search.value);
    const found = visible();
    const best = found.find((each) => query.exact.has(each)) || found.find(({ code }) => code === wanted) || found[0];
    if (best) choose(best, true);
  };

  const isTyping = (element) => element.matches("input[type=search], select, textarea");
  const isInRow = (element) => element.closest("tbody tr[id]");
  const isInMenu = (element) => element.closest(".menu");
  const keys = {
    "/": (event) => {
      if (isTyping(event.target)) return false;
      search.focus();
      search.select();
      return true;
    },
    Escape: ({ target }) => {
      if (isInMenu(target)) closeMenu();
      else if (opened && target.closest(".opened, .details")) choose(opened, false);
      else if (search.value || group().value) clear();
      else search.blur();
      return true;
    },
    Enter: ({ target }) => target === search && (goToBest(), true),
    ArrowDown: ({ target }) => isInMenu(target) ? (chooseItem(target, 1), true)
      : (target === search || isInRow(target)) && (step(target, 1), true),
    ArrowUp: ({ target }) => isInMenu(target) ? (chooseItem(target, -1), true)
      : isInRow(target) && (step(target, -1), true),
    ArrowRight: ({ target }) => isInRow(target) && (move(target, forward), true),
    ArrowLeft: ({ target }) => isInRow(target) && (move(target, -forward), true),
    Home: ({ target }) => isInRow(target) && (goTo(visible()[0]), true),
    End: ({ target }) => isInRow(target) && (goTo(visible().at(-1)), true),
    Tab: ({ target }) => isInMenu(target) && (closeMenu(), true),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // The key of the slash types another character on {{ "a Persian" if is_persian else "another" }} keyboard.
    const pressed = event.code === "Slash" && event.key !== "?" ? "/" : event.key;
    if (Object.hasOwn(keys, pressed) && keys[pressed](event)) event.preventDefault();
  });
  document.addEventListener("focusin", ({ target }) => {
    const each = target !== table && byElement.get(isInRow(target));
    if (each && each !== current) stopAt(each);
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest(".skip")) {
      event.preventDefault();
      current.link.focus();
    }
    const each = byElement.get(isInRow(event.target));
    const button = event.target.closest("button");
    if (!button && each && !event.ctrlKey && !event.metaKey && !event.shiftKey && getSelection().isCollapsed) {
      event.preventDefault();
      choose(each, each !== opened);
    }
    if (!button) return;
    if (isInMenu(button)) { closeMenu(); copy(button.value, opener); }
    else if (button.matches(".copy")) copy(button.value, button);
    else if (button.matches(".more")) openMenu(each);
    else if (button.matches(".clear")) { clear(); search.focus(); }
    else if (button.matches(".downloads button")) download(button.value);
  });
  search.addEventListener("input", show);
  chooser.addEventListener("change", show);

  // --- settings in the browser's storage ---

  const remembered = "{{ names.storage }}";
  const remember = (name, value) => {
    try { localStorage.setItem(name, value); } catch { /* storage may be forbidden */ }
  };
  const recall = (name) => {
    try { return localStorage.getItem(name); } catch { return null; }
  };
  language.addEventListener("change", () => {
    remember(remembered, language.value);
    dressNear();
    explain();
  });
  const showLabels = () => {
    nameGroups();
    explain();
    search.placeholder = words().search;
    tell(visible().length);
    dressNear();
  };
{% if is_persian %}
  const switcher = find(".switch");
  switcher.hidden = false;
  switcher.addEventListener("click", () => {
    const isEnglish = root.classList.toggle("in-english");
    remember(remembered + "-labels", isEnglish ? "en" : "");
    showLabels();
  });
  root.classList.toggle("in-english", recall(remembered + "-labels") === "en");
{% endif %}

  // Going back to an address with another search fires no "hashchange".
  for (const event of ["hashchange", "popstate"]) addEventListener(event, goToFragment);
  const last = recall(remembered);
  if (labels.includes(last)) language.value = last;
  root.classList.add("scripted");
  find(".tools").hidden = false;
  find(".downloads").hidden = false;
  stopAt(current);
  showLabels();
  const asked = new URLSearchParams(location.search);
  search.value = asked.get("q") || "";
  chooser.selectedIndex = Math.max(groups.findIndex(({ value }) => value === asked.get("group")), 0);
  if (search.value || group().value) show();
  else setTimeout(indexSome, 50);
  for (const { body } of blocks) blockWatcher.observe(body);
  goToFragment();
})();