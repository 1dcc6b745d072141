// The list of passages and the card of the one that is looked at.

import { GROUPS, groupOf } from "./passages.js";

const VERDICTS = { OPEN: "未核", ACCEPTED: "采纳", REJECTED: "不采纳" };

const element = (name, css, ...content) => {
  const made = document.createElement(name);
  if (css) made.className = css;
  made.append(...content);
  return made;
};

const shorten = (text, most) => (text.length > most ? text.slice(0, most) + "……" : text);

/** What people hold of a passage, in words. */
export const stateOf = (one) => {
  const verdict = one.added && one.verdict === "ACCEPTED" ? "人工添加" : VERDICTS[one.verdict];
  const who = one.verdict !== "OPEN" && one.who ? ` · ${one.who} ${one.when}` : "";
  return verdict + who + (one.verdict === "REJECTED" && one.reason ? ` · ${one.reason}` : "");
};

const item = (one) => {
  const made = element("div", `item v-${one.verdict.toLowerCase()}`);
  made.id = `i${one.id}`;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  made.append(element("span", `type ${one.css}`, one.label), element("q", "", shorten(one.text, 60)), element("small", "", `${one.place} · ${stateOf(one)}`));
  return made;
};

export class List {
  #passages;
  #groups;
  #current = null;

  constructor(list, card, passages) {
    this.list = list;
    this.card = card;
    this.#passages = passages;
    this.#groups = GROUPS.map((name, at) => {
      const head = element("h3", "", name, element("small", ""));
      head.id = `group${at}`;
      head.setAttribute("role", "presentation");
      const group = element("div", "group", head);
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", head.id);
      return group;
    });
    this.#passages.order().forEach((one) => this.#groups[groupOf(one)].append(item(one)));
    list.replaceChildren(...this.#groups);
    this.count();
  }

  get current() {
    return this.#current === null ? undefined : this.#passages.get(this.#current);
  }

  /** Puts changed or added passages where they belong now. */
  put(changed) {
    changed.forEach((one) => {
      document.getElementById(`i${one.id}`)?.remove();
      const group = this.#groups[groupOf(one)];
      const after = [...group.children].slice(1).find((other) => {
        const next = this.#passages.get(Number(other.id.slice(1)));
        return next.start > one.start || (next.start === one.start && next.id > one.id);
      });
      group.insertBefore(item(one), after || null);
    });
    this.count();
    if (this.current) this.select(this.#current);
  }

  remove(ids) {
    ids.forEach((id) => document.getElementById(`i${id}`)?.remove());
    if (ids.includes(this.#current)) this.#current = null;
    this.count();
  }

  /** Marks a passage as the one that is looked at. */
  select(id) {
    if (this.#current !== null) document.getElementById(`i${this.#current}`)?.setAttribute("aria-selected", "false");
    this.#current = id;
    const chosen = document.getElementById(`i${id}`);
    chosen.setAttribute("aria-selected", "true");
    this.list.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }

  count() {
    const counts = this.#passages.counts();
    this.list.classList.toggle("blank", counts.all === 0);
    this.#groups.forEach((group, at) => {
      const { all, judged } = counts.groups[at];
      group.hidden = all === 0;
      group.querySelector("h3 small").textContent = at < 2 ? `已核 ${judged}/${all}` : `${all} 处`;
    });
    document.getElementById("done").textContent = `已核 ${counts.judged}/${counts.all}`;
    const bar = document.getElementById("bar");
    bar.max = Math.max(1, counts.all);
    bar.value = counts.judged;
  }

  /**
   * Shows a passage with what it leaves readable.
   *
   * @param remainder the text around it as it reads afterwards
   * @param tools what can be done: [name, key, label, on]
   */
  show(one, remainder, tools) {
    const head = element("p", "head", element("span", `type ${one.css}`, one.label), element("b", `held v-${one.verdict.toLowerCase()}`, stateOf(one)));
    const text = element("p", "text", element("q", "", shorten(one.text, 200)));
    const why = element("small", "", one.place + (one.why ? ` · ${one.why}` : "") + (one.found ? ` · ${one.found}` : "") + (one.added && one.reason && one.verdict !== "REJECTED" ? ` · ${one.reason}` : ""));
    const out = one.redact && one.verdict !== "REJECTED";
    const left = element("p", "left", element("b", "", out ? "隐去后可读：" : "不隐去，公开后可读："), remainder);
    const row = element("p", "tools", ...tools.filter((tool) => tool).map(([name, key, label, on]) => {
      const button = element("button", "button small", label + " ", element("kbd", "", key));
      button.type = "button";
      button.dataset.do = name;
      button.disabled = !on;
      return button;
    }));
    const held = this.card.contains(document.activeElement) ? document.activeElement.dataset.do : undefined;
    this.card.replaceChildren(head, text, why, left, row);
    if (held) (row.querySelector(`[data-do="${held}"]:not(:disabled)`) || this.list).focus({ preventScroll: true });
  }

  /** Says what to do while nothing is looked at. */
  invite(words) {
    this.card.replaceChildren(element("p", "hint", words));
  }
}
