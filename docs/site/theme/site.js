// What the theme leaves to do: the button that copies an example is not a landmark, and a table that
// scrolls takes the focus.
new MutationObserver(() => {
  for (const bar of document.querySelectorAll("nav.md-code__nav:not([role])")) bar.role = "none";
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])"))
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}).observe(document.body, { childList: true, subtree: true });
