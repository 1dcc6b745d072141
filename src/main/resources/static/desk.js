"use strict";
(() => {
  // Accepting plain cases together: the button says how many are chosen.
  const form = document.getElementById("accept");
  if (!form) return;
  const button = form.querySelector("button");
  const all = document.getElementById("all");
  const boxes = [...document.querySelectorAll("input[name=case]")];
  if (all) all.disabled = boxes.length === 0;
  const count = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    button.disabled = chosen === 0;
    button.querySelector("span").textContent = chosen ? `（${chosen}件）` : "";
    all.checked = chosen > 0 && chosen === boxes.length;
  };
  boxes.forEach((box) => box.addEventListener("change", count));
  all?.addEventListener("change", () => { boxes.forEach((box) => { box.checked = all.checked; }); count(); });
  count();
})();
