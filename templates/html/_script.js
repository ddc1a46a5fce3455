(() => {
  "use strict";
  const find = (selector) => document.querySelector(selector);
  const [search, language, count, nothing, toast] =
    ["#find-status", "#copy-language", ".count", ".nothing", ".toast"].map(find);
  const families = [...document.querySelectorAll(".families input")];

  // What the eye takes for the same text is the same text: letters of the Arabic keyboard, marks,
  // digits of any script, joiners, the kinds of minus, case, and the "_" between words.
  const letters = { "\u064a": "\u06cc", "\u0649": "\u06cc", "\u0643": "\u06a9", "\u0629": "\u0647", "\u06c1": "\u0647", "\u06d5": "\u0647" };
  const fold = (text) => text.normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}\u0640_]/gu, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt() & 15)
    .replace(/[\u0649\u064a\u0643\u0629\u06c1\u06d5]/g, (letter) => letters[letter])
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase();
{% if is_persian %}
  const persian = (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
{% endif %}

  // The table is the data.
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => {
    const [code, text, title, names] = row.cells;
    return {
      row,
      link: code.firstElementChild,
      code: code.textContent,
      number: Number(code.textContent),
      text: fold(text.textContent + "\n" + title.textContent),
      names: [...names.children],
    };
  });
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

  // A number finds the codes that begin with it, with or without their sign.
  const matches = (term, { code, text }) => text.includes(term)
    || /^-?\d+$/.test(term) && (code.startsWith(term) || code.startsWith("-" + term));

  const visible = () => rows.filter(({ row }) => !row.hidden);

  const show = () => {
    const terms = fold(search.value).split(/\s+/).filter(Boolean);
    const family = families.find((input) => input.checked).value;
    for (const each of rows) {
      each.row.hidden = !(isIn[family](each) && terms.every((term) => matches(term, each)));
    }
    const found = visible().length;
    const all = {{ labels.number }}(rows.length);
    count.textContent = found === rows.length ? `{{ labels.count }}` : `{{ labels.found }}`;
    nothing.hidden = found > 0;
    find("table").hidden = found === 0;
  };

  const clear = () => {
    search.value = "";
    families[0].checked = true;
    show();
  };

  const goToFragment = () => {
    const id = location.hash.slice(1);
    const place = id && document.getElementById(id);
    const row = place && place.closest("tbody tr");
    if (!row) return;
    if (row.hidden) clear();
    row.scrollIntoView({ block: "center" });
  };

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

  const copy = async (button) => {
    const text = button.value;
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(text);
      else copyByCommand(text);
      button.focus();
      button.classList.add("copied");
      setTimeout(() => button.classList.remove("copied"), 1500);
      say(`{{ labels.copied }}`);
    } catch {
      say(`{{ labels.not_copied }}`);
    }
  };

  const labels = [...language.options].slice(1).map((option) => option.text);
  for (const each of rows) {
    each.buttons = each.names.map((name, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.value = name.textContent;
      button.title = name.textContent;
      button.setAttribute("aria-label", `{{ labels.copy }} ${labels[index]}: ${name.textContent}`);
      name.replaceWith(button);
      return button;
    });
  }

  const remembered = "{{ names.storage }}";
  const showNames = () => {
    const chosen = language.value;
    const one = chosen !== "";
    document.documentElement.classList.toggle("one", one);
    for (const { buttons } of rows) {
      buttons.forEach((button, index) => {
        button.textContent = one ? button.value : labels[index];
        button.hidden = one && labels[index] !== chosen;
      });
    }
  };

  const step = (from, by) => {
    const links = visible().map(({ link }) => link);
    const next = links.indexOf(from) + by;
    if (next < 0) search.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  };

  const goToBest = () => {
    const wanted = fold(search.value).trim();
    const found = visible();
    const best = found.find(({ code }) => code === wanted) || found[0];
    if (best) {
      location.hash = best.link.hash;
      best.link.focus();
    }
  };

  const isTyping = (element) => element.matches("input[type=search], select, textarea");
  const keys = {
    "/": (event) => {
      if (isTyping(event.target)) return false;
      search.focus();
      search.select();
      return true;
    },
    Escape: () => {
      if (search.value || !families[0].checked) clear();
      else search.blur();
      return true;
    },
    Enter: ({ target }) => target === search && (goToBest(), true),
    ArrowDown: ({ target }) => (target === search || target.closest("tbody th")) && (step(target, 1), true),
    ArrowUp: ({ target }) => target.closest("tbody th") && (step(target, -1), true),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // The slash of {{ "a Persian" if is_persian else "another" }} keyboard is on another key: where it is, is what counts then.
    const key = event.code === "Slash" && event.key !== "?" ? "/" : event.key;
    if (Object.hasOwn(keys, key) && keys[key](event)) event.preventDefault();
  });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button && button.closest(".names")) copy(button);
    else if (button) { clear(); search.focus(); }
  });
  search.addEventListener("input", show);
  for (const input of families) {
    input.nextElementSibling.append(Object.assign(document.createElement("small"), {
      textContent: " " + {{ labels.number }}(rows.filter(isIn[input.value]).length),
    }));
    input.addEventListener("change", show);
  }
  language.addEventListener("change", () => {
    try { localStorage.setItem(remembered, language.value); } catch { /* storage may be forbidden */ }
    showNames();
  });
  addEventListener("hashchange", goToFragment);

  try {
    const value = localStorage.getItem(remembered);
    if (labels.includes(value)) language.value = value;
  } catch { /* storage may be forbidden */ }
  document.documentElement.classList.add("scripted");
  find(".tools").hidden = false;
  showNames();
  show();
  goToFragment();
})();
