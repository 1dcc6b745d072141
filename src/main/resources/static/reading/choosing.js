// Choosing text in the document, by mouse or keyboard, and the small form that takes it out.

const GROUND_OF = {
  TRADE_SECRET: "TRADE_SECRET", BID_SECRET: "PROHIBITED_BY_LAW", CONFIDED_DATA: "PROHIBITED_BY_LAW", WHISTLEBLOWER: "PROHIBITED_BY_LAW",
  DELIBERATION: "PROCESS_INFO", INTERNAL_AFFAIRS: "INTERNAL_AFFAIRS", INTERNAL_MARK: "INTERNAL_AFFAIRS", ENFORCEMENT_FILE: "ENFORCEMENT_FILE",
  SECURITY_DETAIL: "SECURITY_STABILITY", STABILITY_RISK: "SECURITY_STABILITY", WORK_SECRET: "WORK_SECRET",
};
const GUESSES = [
  [/^\d{17}[\dXx]$/, "ID_CARD"], [/^1[3-9]\d{9}$/, "MOBILE"], [/^0\d{2,3}[-—]?\d{7,8}$/, "PHONE_PRIVATE"], [/^\d{12,30}$/, "BANK_ACCOUNT"],
  [/@/, "EMAIL_PRIVATE"], [/^[\u4e00-\u9fa5·]{2,4}$/, "PERSON"], [/[路街号楼室村组]$/, "ADDRESS_PRIVATE"],
];
const MOVES = { ArrowLeft: ["backward", "character"], ArrowRight: ["forward", "character"], ArrowUp: ["backward", "line"], ArrowDown: ["forward", "line"], Home: ["backward", "lineboundary"], End: ["forward", "lineboundary"] };
const MOST_PARTS = 50;

export class Choosing {
  #stretches = [];
  #back = null;

  /** @param take is given stretches and the wish, and says whether it could be met */
  constructor(paper, form, take, complain) {
    this.paper = paper;
    this.form = form;
    this.complain = complain;
    form.addEventListener("submit", (e) => {
      e.preventDefault();
      const wish = { type: form.elements.type.value, ground: form.elements.ground.value, reason: form.elements.reason.value.trim(), everywhere: form.elements.everywhere.checked };
      take(this.#stretches, wish).then((taken) => { if (taken) this.close(); });
    });
    form.querySelector(".cancel").addEventListener("click", () => this.close());
    form.elements.type.addEventListener("change", () => { form.elements.ground.value = GROUND_OF[form.elements.type.value] || "PERSONAL_PRIVACY"; });
    this.paper.sheet.addEventListener("mouseup", () => setTimeout(() => this.open(false)));
  }

  get isOpen() {
    return !this.form.hidden;
  }

  /** Whether the keyboard chooses text. */
  get byKeyboard() {
    return document.body.classList.contains("choosing");
  }

  /** Offers to take out what is selected. */
  open(focus) {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (range.intersectsNode(this.paper.sheet)) this.#offer(this.paper.stretches(range), range.getBoundingClientRect(), focus, "PERSON");
  }

  /** Offers to take out a passage that was found. */
  openFor(one, box) {
    this.#offer([{ start: one.start, end: one.end, text: one.text }], box, true, one.type);
  }

  #offer(stretches, box, focus, type) {
    if (!stretches.length) return;
    if (stretches.length > MOST_PARTS) {
      this.complain(`所选文字跨 ${stretches.length} 段，一次最多 ${MOST_PARTS} 段，请分次选择。`);
      return;
    }
    this.#stretches = stretches;
    const { elements } = this.form;
    const text = stretches[0].text;
    const guess = type === "PERSON" ? (GUESSES.find(([pattern]) => pattern.test(text)) || ["", "PERSON"])[1] : type;
    elements.type.value = guess;
    elements.ground.value = GROUND_OF[guess] || "PERSONAL_PRIVACY";
    elements.reason.value = "";
    elements.everywhere.checked = false;
    document.getElementById("chosen").textContent = text.length > 80 ? text.slice(0, 80) + "……" : text;
    document.getElementById("chosen-note").textContent = stretches.length > 1 ? `跨 ${stretches.length} 段（格），将逐段添加` : "";
    const count = stretches.reduce((sum, one) => sum + this.paper.count(one.text), 0);
    document.getElementById("everywhere-count").textContent = count > stretches.length ? `（全文共 ${count} 处）` : "（全文仅此一处）";
    elements.everywhere.disabled = count <= stretches.length;
    this.#back ??= document.activeElement;
    this.form.hidden = false;
    this.#place(box);
    if (focus) elements.type.focus();
  }

  #place(box) {
    const { offsetWidth: width, offsetHeight: height } = this.form;
    const below = box.bottom + 8 + height < innerHeight;
    this.form.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    this.form.style.top = `${Math.max(8, below ? box.bottom + 8 : Math.min(box.top - height - 8, innerHeight - height - 8))}px`;
  }

  focus() {
    this.form.elements.type.focus();
  }

  close() {
    if (!this.isOpen) return;
    this.form.hidden = true;
    getSelection().removeAllRanges();
    this.leave();
    if (this.#back?.isConnected) this.#back.focus({ preventScroll: true });
    this.#back = null;
  }

  /** Lets the keyboard choose text, from an offset on. */
  enter(offset) {
    document.body.classList.add("choosing");
    this.paper.sheet.focus({ preventScroll: true });
    const { node, offset: inside } = this.paper.domAt(offset);
    getSelection().setBaseAndExtent(node, inside, node, Math.min(inside + 1, node.length ?? 0));
    this.#reveal();
  }

  leave() {
    document.body.classList.remove("choosing");
  }

  /** Takes a key while the keyboard chooses; says whether it was one of its own. */
  key(e) {
    if (e.key === "Escape") {
      getSelection().removeAllRanges();
      this.leave();
    } else if (e.key === "Enter") this.open(true);
    else if (MOVES[e.key]) this.#move(e);
    else return false;
    return true;
  }

  #move(e) {
    const selection = getSelection();
    const [direction, by] = MOVES[e.key];
    const granularity = by === "character" && e.ctrlKey ? "word" : by;
    if (!e.shiftKey) selection.collapseToStart();
    selection.modify(e.shiftKey ? "extend" : "move", direction, granularity);
    if (selection.isCollapsed) selection.modify("extend", "forward", "character");
    this.#reveal();
  }

  #reveal() {
    const node = getSelection().focusNode;
    (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.scrollIntoView({ block: "nearest" });
  }
}
