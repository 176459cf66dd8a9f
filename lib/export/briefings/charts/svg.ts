import { INK, PAPER } from "./palette";

type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;

/** Letters that XML refuses even when they are escaped. */
const REFUSED = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it may stand in an element and in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(REFUSED, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** An element; `content` is markup already, attributes are escaped, those without a value left out. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? coordinate(value) : (value ?? ""))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A shape; nothing where there is nothing to draw. */
export function shape(d: string, attributes: Attributes): string {
  return d === "" ? "" : element("path", { d, fill: "none", ...attributes });
}

export type Label = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  readonly fill?: string;
  /** Kept readable over lines. */
  readonly hasHalo?: boolean;
};

export function label({
  x,
  y,
  text,
  size = 12,
  anchor = "start",
  isBold = false,
  fill = INK,
  hasHalo = false,
}: Label): string {
  if (text === "") return "";
  const halo = hasHalo ? { stroke: PAPER, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" } : {};
  const style = { "font-size": size, fill, "font-weight": isBold ? "bold" : undefined };
  const place = { x, y, "text-anchor": anchor === "start" ? undefined : anchor };
  return element("text", { ...place, ...style, ...halo }, escapeXml(text));
}

/** A whole picture: white ground, one face, what it shows in words; no scripts, links, styles or names to refer to. */
export function svgDocument(of: {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly body: readonly string[];
}): string {
  const { width, height, title, description, body } = of;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    width,
    height,
    role: "img",
    "font-family": "Tinos",
  };
  const content = [
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(description)),
    element("rect", { width, height, fill: PAPER }),
    ...body,
  ];
  return element("svg", root, content.join(""));
}

/** A tenth of a unit is less than anybody sees. */
function coordinate(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === "-0" ? "0" : text;
}
