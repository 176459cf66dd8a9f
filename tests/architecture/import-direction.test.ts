import { describe, expect, it } from "vitest";
import { areaOf, readSourceFiles } from "./source-files";

const files = readSourceFiles(["app", "components", "lib"]);
const OWN_AREAS = new Set(["app", "components", "lib", "prisma", "tests", "scripts"]);
const isOwn = (specifier: string) => OWN_AREAS.has(specifier.split("/")[0] ?? "");

/** What each area may import of our own code; anything not listed is refused. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  app: [
    "app",
    "components",
    "lib/features",
    "lib/auth",
    "lib/domain",
    "lib/errors",
    "lib/export",
    "lib/format",
    "lib/http",
    "lib/i18n",
    "lib/shared",
  ],
  components: ["components", "lib/features", "lib/domain", "lib/export", "lib/format", "lib/i18n", "lib/shared"],
  "lib/features": [
    "lib/features",
    "lib/auth",
    "lib/db",
    "lib/domain",
    "lib/errors",
    "lib/export",
    "lib/format",
    "lib/http",
    "lib/i18n",
    "lib/import",
    "lib/shared",
  ],
  "lib/auth": ["lib/auth", "lib/db", "lib/domain", "lib/errors", "lib/features", "lib/i18n", "lib/shared"],
  "lib/page-cache": ["lib/page-cache", "lib/auth", "lib/i18n", "lib/shared"],
  "lib/db": ["lib/db", "lib/domain", "lib/shared"],
  "lib/domain": ["lib/domain"],
  "lib/export": ["lib/export", "lib/domain", "lib/format", "lib/i18n", "lib/shared"],
  "lib/format": ["lib/format", "lib/domain", "lib/i18n", "lib/shared"],
  "lib/i18n": ["lib/i18n", "lib/domain", "lib/shared"],
  "lib/http": ["lib/http", "lib/domain", "lib/errors", "lib/format", "lib/i18n", "lib/shared"],
  "lib/errors": ["lib/errors", "lib/i18n", "lib/shared"],
  "lib/shared": ["lib/shared"],
};

const featureOf = (path: string) => path.match(/^lib\/features\/([^/]+)\/([^/]+)/);

describe("imports run one way", () => {
  it("finds the files it is about", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it("an area imports only the areas it may", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((specifier) => isOwn(specifier) && !(MAY_IMPORT[areaOf(file.path)] ?? []).includes(areaOf(specifier)))
        .map((specifier) => `${file.path} -> ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("routes and components reach the database only through loaders and actions", () => {
    const wrong = files
      .filter((file) => /^(app|components)\//.test(file.path))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => /^lib\/(db\b|features\/[^/]+\/(data|mutations)\b)/.test(specifier))
          .map((specifier) => `${file.path} -> ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it("components take no loaders: they draw what they are given", () => {
    const wrong = files
      .filter((file) => file.path.startsWith("components/"))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => /^lib\/features\/[^/]+\/loaders/.test(specifier))
          .map((one) => `${file.path} -> ${one}`),
      );
    expect(wrong).toEqual([]);
  });

  it("a feature changes another feature's data only through that feature's own mutations", () => {
    const wrong = files.flatMap((file) => {
      const own = featureOf(file.path);
      if (own === null) return [];
      return file.imports.flatMap((specifier) => {
        const other = featureOf(specifier);
        const isOtherAction = other !== null && other[1] !== own[1] && /^(actions)/.test(other[2] ?? "");
        return isOtherAction ? [`${file.path} -> ${specifier}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("lib/domain needs no package, clock, or input and output", () => {
    const wrong = files
      .filter((file) => file.path.startsWith("lib/domain/"))
      .flatMap((file) =>
        file.imports.filter((specifier) => !isOwn(specifier)).map((specifier) => `${file.path} -> ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it("only the clock asks what time it is", () => {
    const asks = files
      .filter((file) => file.path !== "lib/shared/clock.ts" && file.path.startsWith("lib/"))
      .filter((file) => /\bnew Date\(\)|\bDate\.now\(\)/.test(file.text))
      .map((file) => file.path);
    expect(asks).toEqual([]);
  });

  it("only lib/auth makes an authorized scope", () => {
    const makers = files
      .filter((file) => /as\s+AuthorizedScope\b/.test(file.text) && !file.path.startsWith("lib/auth/"))
      .map((file) => file.path);
    expect(makers).toEqual([]);
  });

  it("no file imports in a circle between features", () => {
    const edges = new Map<string, Set<string>>();
    for (const file of files) {
      const own = featureOf(file.path)?.[1];
      if (own === undefined) continue;
      for (const specifier of file.imports) {
        // Types cost nothing at run time and may point both ways.
        const other = featureOf(specifier);
        if (other !== null && other[1] !== own && !/^types/.test(other[2] ?? "")) {
          edges.set(own, (edges.get(own) ?? new Set()).add(other[1] ?? ""));
        }
      }
    }
    expect(findCircle(edges)).toBeNull();
  });
});

function findCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const visit = (node: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle !== null) return circle;
    }
    return null;
  };
  for (const start of edges.keys()) {
    const circle = visit(start, []);
    if (circle !== null) return circle;
  }
  return null;
}
