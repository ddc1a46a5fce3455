(() => {
  "use strict";
{% macro words(labels) %}
{
    number: {{ labels.number }},
    search: "{{ labels.search(labels.name if spec.names == "code" else labels.title) }}…",
    all: (all) => `{{ labels.count }}`,
    found: (found, all) => `{{ labels.found }}`,
    filtered: (text) => `{{ labels.filtered }}`,
    copy: "{{ labels.copy }}",
    copied: (text) => `{{ labels.copied }}`,
    failed: (text) => `{{ labels.not_copied }}`,
    more: "{{ labels.more }}",
    parts: ["{{ labels.code }}", "{{ labels.name if spec.names == "code" else labels.title }}", "{{ labels.link }}"],
  }
{%- endmacro %}
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const [search, language, count, filtered, nothing, toast, table, clearer] =
    ["#find-status", "#copy-language", ".count", ".filtered", ".nothing", ".toast", "table", ".search .clear"].map(find);
  const families = [...document.querySelectorAll(".families input")];
  const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // What the eye takes for the same text is the same text: letters of the Arabic keyboard, marks,
  // digits of any script, joiners, spaces, the kinds of minus, case, and the "_" between words.
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

  // The table is the data.
  const rows = [...table.querySelectorAll("tbody tr[id]")].map((row) => {
    const link = row.firstElementChild.firstElementChild;
    link.tabIndex = -1;
    return { row, link, code: row.id, number: Number(row.id), isFound: true };
  });
  const byElement = new Map(rows.map((each) => [each.row, each]));
  const byCode = new Map(rows.map((each) => [each.code, each]));
  const groups = [...table.tBodies].map((body) => (
    { body, rows: [...body.rows].filter(({ id }) => id).map((row) => byElement.get(row)) }));
  const isIn = {
    all: () => true,
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
  const labels = [...language.options].map((option) => option.text);
  const namesOf = ({ row }) => row.dataset.names.split("\n");
  const titlesOf = ({ row }) => [...row.querySelectorAll(".title code")].map((title) => title.textContent);

  // --- index: made when there is time, and at the latest when it is needed ---

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

  // The status of an answer, and those of its items that failed.
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
      .filter(([each, depth]) => each && (depth === outermost || !isIn.success(each)))
{% else %}
      .filter(([each, depth]) => each && depth >= outermost)
{% endif %}
      .map(([each]) => each);
  };

  // A name in code, whatever is written around it.
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
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      near[isIntersecting ? "add" : "delete"](byElement.get(target));
    }
    dressNear();
  }, { rootMargin: "200px" });

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

  let saving;
  const save = () => {
    clearTimeout(saving);
    saving = setTimeout(() => {
      const address = new URL(location.href);
      if (search.value) address.searchParams.set("q", search.value);
      else address.searchParams.delete("q");
      try { if (address.href !== location.href) history.replaceState(history.state, "", address); } catch { /* some browsers refuse it to files */ }
    }, 250);
  };

  // As many rows as a window holds now, those below when the browser has shown these.
  let turn = 0;
  const hideFrom = (start) => {
    const mine = ++turn;
    let index = start;
    for (let changes = 0; index < groups.length && changes < 100; index++) {
      const { body, rows } = groups[index];
      const isEmpty = !rows.some(({ isFound }) => isFound);
      if (body.hidden !== isEmpty) body.hidden = isEmpty;
      if (isEmpty) continue;
      for (const { row, isFound } of rows) {
        if (row.hidden !== isFound) continue;
        row.hidden = !isFound;
        changes++;
      }
    }
    if (index < groups.length) requestAnimationFrame(() => setTimeout(() => { if (mine === turn) hideFrom(index); }));
    dressNear();
  };

  const show = () => {
    indexUpTo(rows.length);
    query = read(search.value);
    const family = families.find((input) => input.checked).value;
    const matchers = query.terms.map(matcher);
    let found = 0;
    let first;
    for (const each of rows) {
      each.isFound = isIn[family](each) && (query.exact.has(each) || matchers.every((matches) => matches(each)));
      if (each.isFound) first = found++ ? first : each;
    }
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
    filtered.textContent = search.value ? words().filtered(search.value) : "";
  };

  const clear = () => {
    search.value = "";
    families[0].checked = true;
    show();
  };

  const goToFragment = () => {
    const id = location.hash.slice(1);
    const place = id && document.getElementById(id);
    const each = byElement.get(place && place.closest("tbody tr"));
    if (!each) return;
    if (!each.isFound) clear();
    each.row.hidden = each.row.parentNode.hidden = false;
    stopAt(each);
    each.row.scrollIntoView({ block: "center" });
  };

  // --- copying ---

  let fading;
  const say = (text) => {
    clearTimeout(fading);
    toast.textContent = text;
    fading = setTimeout(() => { toast.textContent = ""; }, 2500);
  };

  // Where the page is not in a secure context, there is no navigator.clipboard.
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
      say(words().copied(text));
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
    if (best) {
      location.hash = best.link.hash;
      goTo(best);
    }
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
      else if (search.value || !families[0].checked) clear();
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
    // The slash of {{ "a Persian" if is_persian else "another" }} keyboard is on another key: where it is, is what counts then.
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
    const button = event.target.closest("button");
    if (!button) return;
    if (isInMenu(button)) { closeMenu(); copy(button.value, opener); }
    else if (button.matches(".copy")) copy(button.value, button);
    else if (button.matches(".more")) openMenu(byElement.get(isInRow(button)));
    else if (button.matches(".clear")) { clear(); search.focus(); }
  });
  search.addEventListener("input", show);
  for (const input of families) input.addEventListener("change", show);

  // --- what is remembered ---

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
  });
  const showLabels = () => {
    for (const input of families) {
      const label = input.nextElementSibling;
      label.querySelector("small")?.remove();
      label.append(create("small", { textContent: " " + words().number(rows.filter(isIn[input.value]).length) }));
    }
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

  addEventListener("hashchange", goToFragment);
  const last = recall(remembered);
  if (labels.includes(last)) language.value = last;
  root.classList.add("scripted");
  find(".tools").hidden = false;
  stopAt(current);
  showLabels();
  search.value = new URLSearchParams(location.search).get("q") || "";
  if (search.value) show();
  else setTimeout(indexSome, 50);
  for (const { row } of rows) watcher.observe(row);
  goToFragment();
})();
