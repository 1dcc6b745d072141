"use strict";
(() => {
  document.getElementById("complaint")?.focus();
  const form = document.querySelector("form.act");
  if (!form) return;
  const SHORTEST = 6;
  const reason = form.elements.reason, prompt = form.querySelector(".prompt");
  const attributes = [...form.querySelectorAll("input[name=attribute]")];
  const labelOf = (value) => attributes.find((one) => one.value === value)?.closest("label").textContent.trim() ?? value;
  const chosen = () => attributes.find((one) => one.checked)?.value;
  const grounds = () => [...form.querySelectorAll("input[name=grounds]:checked")].map((one) => one.value).sort().join(" ");

  // What differs from what is held, in words.
  const changes = () => {
    if (!attributes.length) return [];
    const held = form.dataset, said = [];
    if (chosen() !== held.attribute) said.push(`公开属性由“${labelOf(held.attribute)}”改为“${labelOf(chosen())}”`);
    if (form.elements.category.value !== held.category) said.push("变更了目录类别");
    if (grounds() !== held.grounds.split(" ").filter(Boolean).sort().join(" ")) said.push("变更了不公开依据");
    return said;
  };

  const ask = (text) => {
    prompt.textContent = text;
    prompt.hidden = !text;
    reason.classList.toggle("wanted", Boolean(text));
  };

  const wanted = (button) => {
    const changed = button.dataset.rules === "true" ? changes() : [];
    if (changed.length) return `您${changed.join("，")}，请写明理由（不少于${SHORTEST}个字）。`;
    if (button.dataset.needs === "true") return `办理“${button.textContent.trim()}”，请写明理由（不少于${SHORTEST}个字）。`;
    if (button.value === "CONFIRM" && chosen() === "WITHHELD") return `不予公开的，请写明理由（不少于${SHORTEST}个字）。`;
    return "";
  };

  form.addEventListener("change", (e) => {
    if (e.target === reason) return;
    const changed = changes();
    ask(changed.length && reason.value.trim().length < SHORTEST ? `您${changed.join("，")}，请写明理由（不少于${SHORTEST}个字）。` : "");
  });
  reason.addEventListener("input", () => { if (reason.value.trim().length >= SHORTEST) ask(""); });
  form.addEventListener("submit", (e) => {
    const why = e.submitter ? wanted(e.submitter) : "";
    if (!why || reason.value.trim().length >= SHORTEST) return;
    e.preventDefault();
    ask(why);
    reason.focus();
  });
})();
