/* Esc puts an open evidence card away (WCAG 1.4.13). The cards themselves are CSS. */
addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const number of document.querySelectorAll(".vj-n:hover, .vj-n:focus-within")) {
    number.classList.add("vj-hush");
    for (const leave of ["pointerleave", "focusout"]) {
      number.addEventListener(leave, () => number.classList.remove("vj-hush"), { once: true });
    }
  }
});

/* Numbers that stand on the same words share a card, which goes to the one that is asked. */
for (const asked of ["pointerover", "focusin"]) addEventListener(asked, event => {
  const number = event.target.closest(".vj-n");
  const card = document.getElementById(number?.querySelector("a").getAttribute("aria-describedby"));
  if (card && card.parentElement !== number) number.append(card);
});

/* What was searched for (search.js) is marked where it stands, until Esc. */
addEventListener("DOMContentLoaded", () => {
  const words = sessionStorage.getItem("vj-found")?.split(" ");
  sessionStorage.removeItem("vj-found");
  if (!words || !CSS.highlights) return;
  const plain = text => text.replace(/[đĐ]/g, "d").replace(/[^\x00-\x7f]/g, c => c.normalize("NFD")[0]);
  const sought = new RegExp(words.map(word => /\d/.test(word) ? `(?<!\\d[.,]?)${word.replace(".", "\\.")}(?![.,]?\\d)` : `\\b${word}\\w*`).join("|"), "gi");
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), found = new Highlight();
  for (let text; (text = texts.nextNode());) for (const { 0: match, index } of plain(text.data).matchAll(sought))
    found.add(new StaticRange({ startContainer: text, startOffset: index, endContainer: text, endOffset: index + match.length }));
  CSS.highlights.set("vj-found", found);
  addEventListener("keydown", event => event.key === "Escape" && CSS.highlights.delete("vj-found"));
});

addEventListener("DOMContentLoaded", () => {
  /* myst-nb puts an aria-label on summaries that hides their visible words from screen readers. */
  for (const summary of document.querySelectorAll("details.hide > summary[aria-label]")) summary.removeAttribute("aria-label");
  for (const button of document.querySelectorAll("[data-vj-print]")) button.addEventListener("click", () => print());
  /* Code that scrolls sideways must be within reach of the keyboard. */
  for (const pre of document.querySelectorAll(".bd-article pre")) {
    if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
  }
  /* Where a chapter cannot run, say why in place of the button. */
  const lacking = location.protocol === "file:" ? "Pages opened from files cannot run: “make serve” shows the book so that this chapter can."
    : typeof WebAssembly !== "object" || !navigator.serviceWorker ? "This chapter cannot run here: the browser lacks WebAssembly or service workers, or the page did not come over a secure connection." : "";
  if (lacking) for (const run of document.querySelectorAll("[data-vj-run]")) run.textContent = lacking;
});
