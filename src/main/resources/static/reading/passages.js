// The passages with what people hold of them, in the order in which they are gone through.

export const GROUPS = ["须隐去", "其他发现", "人工添加", "不采纳"];

/** Whether a passage leaves the document: what nobody has refused does. */
export const takenOut = (one) => one.redact && one.verdict !== "REJECTED";

/** In which of GROUPS a passage stands. */
export const groupOf = (one) => {
  if (one.verdict === "REJECTED") return 3;
  if (one.added) return 2;
  return one.redact ? 0 : 1;
};

const byPlace = (one, other) => one.start - other.start || one.end - other.end || one.id - other.id;

export class Passages {
  #byId = new Map();
  #order = null;

  #found;

  /** @param evidence what was found and why; a passage that is to be taken out says that itself, not how it was found */
  constructor(all, evidence) {
    this.#found = new Map(evidence.map((one) => [`${one.start}-${one.end}`, one.why]));
    this.put(all);
  }

  get(id) {
    return this.#byId.get(id);
  }

  /** Takes passages as the server gives them. */
  put(changed) {
    changed.forEach((one) => {
      one.found = one.redact && !one.added ? this.#found.get(`${one.start}-${one.end}`) : "";
      this.#byId.set(one.id, one);
    });
    this.#order = null;
  }

  remove(ids) {
    ids.forEach((id) => this.#byId.delete(id));
    this.#order = null;
  }

  /** All, group by group, each by place. */
  order() {
    this.#order ??= [...this.#byId.values()].sort((one, other) => groupOf(one) - groupOf(other) || byPlace(one, other));
    return this.#order;
  }

  /** The passage that lies so many steps from another; from none, the first or the last. */
  step(id, by) {
    const order = this.order();
    const at = order.findIndex((one) => one.id === id);
    if (at < 0) return by > 0 ? order[0] : order[order.length - 1];
    return order[Math.min(order.length - 1, Math.max(0, at + by))];
  }

  /** The next passage after another that nobody has judged. */
  nextOpen(id) {
    const order = this.order();
    const at = order.findIndex((one) => one.id === id);
    return [...order.slice(at + 1), ...order.slice(0, at + 1)].find((one) => one.verdict === "OPEN" && one.id !== id);
  }

  /** The other passages with the same text. */
  sameText(one) {
    return this.order().filter((other) => other.text === one.text && other.id !== one.id);
  }

  /** The smallest passage at an offset. */
  at(start, end) {
    return this.order()
      .filter((one) => one.start < end && one.end > start)
      .sort((one, other) => (one.end - one.start) - (other.end - other.start))
      .find((one) => one.start <= start && one.end >= end);
  }

  counts() {
    const groups = GROUPS.map(() => ({ all: 0, judged: 0 }));
    this.#byId.forEach((one) => {
      const group = groups[groupOf(one)];
      group.all++;
      if (one.verdict !== "OPEN") group.judged++;
    });
    return { groups, all: this.#byId.size, judged: groups.reduce((sum, group) => sum + group.judged, 0) };
  }
}
