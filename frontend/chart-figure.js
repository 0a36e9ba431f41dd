/**
 * <corridor-figure src="chart/ID.svg?…" name="…">: a chart inside a page.
 *
 * Fetches the SVG in the size that fits the width there is, as soon as it is about to come into sight, and puts it into
 * a shadow tree, where its styles and ids are its own while the page's colours (custom properties) still reach it. Each
 * mark is a link to its evidence: arrow keys walk the marks, Enter, Space or a click fires "corridor-open" with the claims.
 */

/** From this width on, in CSS pixels, this size is asked for. The last one that fits wins. */
const SIZES = [
  { from: 0, size: "narrow", width: 360, height: 720 },
  { from: 480, size: "600x540", width: 600, height: 540 },
  { from: 720, size: "default", width: 850, height: 600 },
  { from: 1080, size: "wide", width: 1200, height: 700 },
];

/** How far a chart may be out of sight when it is fetched: a window's height, so that a reader hardly ever waits. */
const AHEAD = "100% 0px";

/** How far from a mark the pointer may be, and up to which thickness a mark is one that is hard to hit; in pixels. */
const REACH = 12;
const THIN = 40;

const STYLE = `
  :host { display: block; position: relative; }
  svg { display: block; width: 100%; height: auto; overflow: visible; }
  [data-claims] { cursor: pointer; outline: none; }
  [data-claims]:focus-visible { outline: 3px solid var(--c-focus); outline-offset: 2px; }
  .tip { position: absolute; z-index: 5; max-width: min(320px, 90%); width: max-content; padding: 10px 14px; pointer-events: none;
    border-radius: 6px; background: var(--c-tip); color: var(--c-tipink); font: 400 15px/21px var(--font); box-shadow: var(--shadow); }
  .tip[hidden] { display: none; }
  .wait { position: absolute; inset: 0; background: var(--c-wash); opacity: 0; animation: show 0s 300ms forwards; }
  @keyframes show { to { opacity: 1; } }
  .fault { box-sizing: border-box; height: 100%; padding: 16px; border-left: 3px solid var(--c-error); background: var(--c-wash);
    color: var(--c-ink); font: 400 17px/26px var(--font); }
  .fault p { margin: 0 0 12px; }
  .fault button { min-height: 36px; padding: 4px 14px; border: 1px solid var(--c-rule2); border-radius: 6px; background: var(--c-paper);
    color: inherit; font: 600 15px/21px var(--font); cursor: pointer; }
  .fault button:focus-visible { outline: 3px solid var(--c-focus); outline-offset: 2px; }
`;

class CorridorFigure extends HTMLElement {
  static observedAttributes = ["src"];

  #root = this.attachShadow({ mode: "open" });
  #tip = element("div", "tip");
  #stage = element("div", "stage");
  #near = false;
  #step = null;
  #asked = null;
  #pending = null;
  #pointed = null;
  #resizes = new ResizeObserver(() => this.#fit());
  #sight = new IntersectionObserver((seen) => this.#approach(seen), { rootMargin: AHEAD });
  #print = () => this.#loadForPrint();

  constructor() {
    super();
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.#tip.hidden = true;
    this.#tip.setAttribute("aria-hidden", "true");
    this.#root.append(style, this.#stage, this.#tip);
    this.#listen();
  }

  connectedCallback() {
    this.#resizes.observe(this);
    this.#sight.observe(this);
    addEventListener("beforeprint", this.#print);
    this.#fit();
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.#sight.disconnect();
    removeEventListener("beforeprint", this.#print);
    this.#pending?.abort();
  }

  attributeChangedCallback() {
    this.#step = null;
    if (this.isConnected) {
      this.#fit();
    }
  }

  #approach(seen) {
    if (seen.some((each) => each.isIntersecting)) {
      this.#near = true;
      this.#sight.disconnect();
      this.#fit();
    }
  }

  /** Loads another size when the width asks for one; the height is kept free from the start, so nothing jumps. */
  #fit() {
    const width = this.clientWidth;
    if (width === 0 || !this.getAttribute("src")) {
      return;
    }
    const step = SIZES.findLast((each) => width >= each.from);
    if (step !== this.#step) {
      this.#step = step;
      this.#asked = null;
      this.style.aspectRatio = `${step.width} / ${step.height}`;
    }
    if (this.#near && this.#asked !== step) {
      this.#asked = step;
      this.#load(step);
    }
  }

  async #load(step) {
    this.#pending?.abort();
    const pending = (this.#pending = new AbortController());
    if (!this.#stage.firstChild) {
      this.#stage.append(element("div", "wait"));
    }
    try {
      const response = await fetch(this.#address(step), { signal: pending.signal });
      if (!response.ok) {
        throw new Error(`status ${response.status}`);
      }
      this.#show(parse(await response.text()));
    } catch (error) {
      if (!pending.signal.aborted) {
        this.#fail(step);
      }
    }
  }

  #address(step) {
    const address = new URL(this.getAttribute("src"), document.baseURI);
    address.searchParams.set("size", step.size);
    return address;
  }

  /** Printing does not wait: what was not yet in sight is fetched while the page stands still, or the paper is empty. */
  #loadForPrint() {
    if (!this.#step || this.#stage.querySelector("svg, .fault")) {
      return;
    }
    this.#near = true;
    this.#asked = this.#step;
    this.#sight.disconnect();
    this.#pending?.abort();
    const request = new XMLHttpRequest();
    request.open("GET", this.#address(this.#step), false);
    try {
      request.send();
      this.#show(parse(request.responseText));
    } catch {
      this.#fail(this.#step);
    }
  }

  #show(svg) {
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    this.#stage.replaceChildren(svg);
    this.#point(null);
    const marks = this.#marks();
    marks.forEach((mark, i) => {
      mark.setAttribute("role", "link");
      mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
    });
    this.dispatchEvent(new CustomEvent("corridor-drawn", { bubbles: true }));
  }

  #fail(step) {
    const fault = element("div", "fault");
    const words = element("p");
    words.textContent = `“${this.getAttribute("name")}” could not be loaded. The table of its claims and its files are not touched by this.`;
    const retry = element("button");
    retry.type = "button";
    retry.textContent = "Try again";
    retry.addEventListener("click", () => {
      this.#stage.replaceChildren();
      this.style.aspectRatio = `${step.width} / ${step.height}`;
      this.#load(step);
    });
    fault.setAttribute("role", "alert");
    fault.append(words, retry);
    this.#stage.replaceChildren(fault);
    this.style.aspectRatio = "auto";
  }

  #marks() {
    return [...this.#stage.querySelectorAll("[data-claims]")];
  }

  #listen() {
    const stage = this.#stage;
    stage.addEventListener("keydown", (event) => this.#key(event));
    stage.addEventListener("click", (event) => this.#open(event, nearest(event, this.#marks())));
    stage.addEventListener("focusin", (event) => this.#tell(markOf(event)));
    stage.addEventListener("focusout", () => this.#tell(null));
    stage.addEventListener("pointermove", (event) => this.#point(nearest(event, this.#marks())));
    stage.addEventListener("pointerleave", () => this.#point(null));
  }

  #key(event) {
    const here = markOf(event);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      this.#open(event, here);
    } else if (event.key === "Escape") {
      this.#tell(null);
    } else {
      const marks = this.#marks();
      const next = target(event.key, marks.indexOf(here), marks.length);
      if (next === null) {
        return;
      }
      event.preventDefault();
      here.setAttribute("tabindex", "-1");
      marks[next].setAttribute("tabindex", "0");
      marks[next].focus();
    }
  }

  /** Follows the pointer, but asks for the tooltip only where the mark is another one. */
  #point(mark) {
    if (mark !== this.#pointed) {
      this.#pointed = mark;
      this.#stage.style.cursor = mark ? "pointer" : "";
      this.#tell(mark);
    }
  }

  #open(event, mark) {
    if (mark) {
      event.preventDefault();
      const claims = mark.getAttribute("data-claims").trim().split(/\s+/).join(",");
      this.dispatchEvent(new CustomEvent("corridor-open", { detail: { claims } }));
    }
  }

  /** Shows a mark's words above it, or below where there is no room. */
  #tell(mark) {
    const words = mark?.getAttribute("aria-label");
    this.#tip.hidden = !words;
    if (!words) {
      return;
    }
    this.#tip.textContent = words;
    const frame = this.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const tip = this.#tip.getBoundingClientRect();
    const middle = box.left + box.width / 2 - frame.left;
    const left = Math.min(Math.max(0, middle - tip.width / 2), frame.width - tip.width);
    const above = box.top - frame.top - tip.height - 10;
    this.#tip.style.left = `${Math.round(left)}px`;
    this.#tip.style.top = `${Math.round(above >= -40 ? above : box.bottom - frame.top + 10)}px`;
  }
}

function element(name, className = "") {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function markOf(event) {
  return event.target.closest?.("[data-claims]") ?? null;
}

/**
 * The mark that the pointer means. Many marks are a few pixels wide, so one that is almost hit counts; those that cover
 * an area must be hit, as there is always something smaller in front of them.
 */
function nearest(event, marks) {
  const hit = markOf(event);
  let best = hit;
  let least = hit && thickness(hit.getBoundingClientRect()) <= THIN ? 0 : REACH;
  for (const mark of least === 0 ? [] : marks) {
    const box = mark.getBoundingClientRect();
    const distance = Math.hypot(
      Math.max(box.left - event.clientX, 0, event.clientX - box.right),
      Math.max(box.top - event.clientY, 0, event.clientY - box.bottom),
    );
    if (thickness(box) <= THIN && distance < least) {
      best = mark;
      least = distance;
    }
  }
  return best;
}

function thickness(box) {
  return Math.min(box.width, box.height);
}

/** Where a key leads from mark `here` of `count`; null for keys that lead nowhere. */
function target(key, here, count) {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(here + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(here - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Reads an SVG, and leaves out whatever could run. */
function parse(text) {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (svg.localName !== "svg") {
    throw new Error("not an SVG");
  }
  svg.querySelectorAll("script, foreignObject, iframe, animate, set").forEach((each) => each.remove());
  for (const each of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of [...each.attributes]) {
      const outward = /href$/i.test(attribute.name) && !attribute.value.startsWith("#");
      if (/^on/i.test(attribute.name) || outward) {
        each.removeAttribute(attribute.name);
      }
    }
  }
  return document.importNode(svg, true);
}

customElements.define("corridor-figure", CorridorFigure);
