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

addEventListener("DOMContentLoaded", () => {
  /* myst-nb puts an aria-label on summaries that hides their visible words from screen readers. */
  for (const summary of document.querySelectorAll("details.hide > summary[aria-label]")) summary.removeAttribute("aria-label");
  for (const button of document.querySelectorAll("[data-vj-print]")) button.addEventListener("click", () => print());
  /* Code that scrolls sideways must be within reach of the keyboard. */
  for (const pre of document.querySelectorAll(".bd-article pre")) {
    if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
  }
});
