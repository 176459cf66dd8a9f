import { SECTIONS, TOPICS } from "@/lib/domain/briefings/sections";

const STANDING = /^standing:[a-z][a-z0-9_.-]{0,59}$/;

/** What a key of a text stands for: a whole part (only switched), a text that carries over, or a generated paragraph. */
export function kindOfTextKey(key: string): "part" | "standing" | "paragraph" {
  if (SECTIONS.some((section) => key === `section:${section}`)) return "part";
  if (TOPICS.some((topic) => key === `topic:${topic}`)) return "part";
  return STANDING.test(key) ? "standing" : "paragraph";
}
