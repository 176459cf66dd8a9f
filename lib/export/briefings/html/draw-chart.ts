import type { ChartBlock } from "../document";
import { BriefingRenderError } from "../render-error";
import { escapeHtml } from "./escape-html";

/** What a picture must not have: it stands in the page, where its parts would have the rights of the page. */
const FORBIDDEN = [
  /<\s*(script|foreignObject|iframe|object|embed|image|use|a|style|animate|set)\b/i,
  /\son[a-z]+\s*=/i,
  /javascript:/i,
  /<!(DOCTYPE|ENTITY)/i,
  /\bhref\s*=\s*["'](?!#)/i,
  /url\(\s*["']?(?!#)/i,
];

/** A picture in the page itself: its words can be searched and enlarged; its ids are its own. */
export function drawChart(chart: ChartBlock, id: string): string {
  const svg = chart.svg.replace(/^\s*<\?xml[^>]*\?>\s*/, "").trim();
  const root = /^<svg\b([^>]*)>([\s\S]*)<\/svg>$/.exec(svg);
  if (root === null || FORBIDDEN.some((pattern) => pattern.test(svg))) {
    throw new BriefingRenderError(chart.key, "not a plain SVG picture");
  }
  const [, attributes = "", inside = ""] = root;
  const own = attributes.replace(/\s(width|height|role|id|class|aria-[a-z]+)\s*=\s*("[^"]*"|'[^']*')/g, "");
  const names = `<title id="${id}-title">${escapeHtml(nameOf(chart))}</title><desc id="${id}-desc">${escapeHtml(chart.alt)}</desc>`;
  const picture = `<svg${own} role="img" aria-labelledby="${id}-title ${id}-desc" style="max-width:${Math.round(chart.width * 1.25)}px">${names}${ownIds(withoutNames(inside), id)}</svg>`;
  return `<figure id="${id}"><div class="scroll" role="region" aria-label="${escapeHtml(nameOf(chart))}" tabindex="0">${picture}</div><figcaption>${escapeHtml(nameOf(chart))}</figcaption></figure>`;
}

function nameOf({ label, caption }: ChartBlock): string {
  return label === "" ? caption : `${label}. ${caption}`;
}

/** The picture's own names, which would be read a second time. */
function withoutNames(inside: string): string {
  return inside.replace(/^\s*(<(title|desc)\b[^>]*>[\s\S]*?<\/\2>\s*)+/, "");
}

/** Two pictures may have the same ids; in one page each gets a name before it. */
function ownIds(inside: string, prefix: string): string {
  return inside
    .replace(/\sid=(["'])([^"']+)\1/g, (_, quote: string, id: string) => ` id=${quote}${prefix}-${id}${quote}`)
    .replace(/url\(\s*(["']?)#([^"')]+)\1\s*\)/g, (_, _quote: string, id: string) => `url(#${prefix}-${id})`)
    .replace(/\s((?:xlink:)?href)=(["'])#([^"']+)\2/g, ` $1=$2#${prefix}-$3$2`);
}
