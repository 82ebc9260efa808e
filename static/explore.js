/* Explorers (vjnotes.widgets): the browser's own controls choose among states that were worked out
   when the book was built. Without this script the controls are not there and every state is.
     <form class="vj-knobs" hidden>          menus and sliders, whose values are places
     <div class="vj-state" data-vj-at="0 2|2 0">   shown for the places 0 and 2 of two controls */
addEventListener("DOMContentLoaded", () => {
  for (const explorer of document.querySelectorAll(".vj-explore")) {
    const form = explorer.querySelector(".vj-knobs"), states = [...explorer.querySelectorAll(".vj-state")];
    const controls = [...form.querySelectorAll("select, input")];
    const status = Object.assign(document.createElement("p"), { className: "vj-sr" });
    status.setAttribute("role", "status");
    form.after(status);
    const show = () => {
      const chosen = controls.map(control => control.value).join(" ");
      for (const state of states) state.hidden = !state.dataset.vjAt.split("|").includes(chosen);
      for (const slider of controls.filter(control => control.type === "range")) {
        const words = slider.dataset.vjWords.split("|")[slider.value];
        slider.setAttribute("aria-valuetext", words);
        slider.nextElementSibling.textContent = words;
      }
    };
    form.addEventListener("input", () => {
      show();
      status.textContent = "Shown: " + states.find(state => !state.hidden).firstElementChild.textContent;
    });
    form.addEventListener("submit", event => event.preventDefault());
    form.hidden = false;
    show();
  }
});
