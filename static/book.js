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

/* Sphinx puts the marks of a search away by a javascript: address, which the pages' policy refuses. */
addEventListener("click", event => {
  if (!event.target.closest(".highlight-link a")) return;
  event.preventDefault();
  SphinxHighlight.hideSearchWords();
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
