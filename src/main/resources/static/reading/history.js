// What the reader did, to be taken back step by step; kept for the session, so that a refresh does not lose it.

export class History {
  #key;
  #steps;

  constructor(key) {
    this.#key = key;
    try {
      this.#steps = JSON.parse(sessionStorage.getItem(key)) || [];
    } catch (damaged) {
      this.#steps = [];
    }
  }

  get size() {
    return this.#steps.length;
  }

  #save() {
    sessionStorage.setItem(this.#key, JSON.stringify(this.#steps));
  }

  #push(step) {
    this.#steps.push(step);
    if (this.#steps.length > 200) this.#steps.shift();
    this.#save();
  }

  /** Passages were judged: as they were before, and as they are now. */
  judged(before, now) {
    const then = new Map(before.map((one) => [one.id, one]));
    this.#push({ judged: now.map((one) => {
      const was = then.get(one.id);
      return { id: one.id, at: one.at, before: was.at, verdict: was.verdict, reason: was.reason };
    }) });
  }

  added(passages) {
    this.#push({ added: passages.map((one) => ({ id: one.id, at: one.at })) });
  }

  removed(one) {
    this.#push({ removed: { id: one.id, start: one.start, end: one.end, text: one.text, type: one.type, ground: one.groundCode, reason: one.reason } });
  }

  /** The last step, which is forgotten. */
  pop() {
    const step = this.#steps.pop();
    this.#save();
    return step;
  }

  /** A judgement was taken back: earlier steps know the passages by when they were judged. */
  restored(items, now) {
    const at = new Map(now.map((one) => [one.id, one.at]));
    items.forEach((item) => this.#rename((one) => one.id === item.id && one.at === item.before, (one) => { one.at = at.get(item.id); }));
  }

  /** A passage that had been taken back is there again under a new number. */
  returned(id, now) {
    this.#rename((one) => one.id === id, (one) => { one.id = now.id; one.at = now.at; });
  }

  #rename(holds, change) {
    this.#steps.flatMap((step) => step.judged || step.added || []).filter(holds).forEach(change);
    this.#save();
  }
}
