import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeApi } from "@/lib/features/openapi/api-view/describe-api";
import { EVALUATE_REQUEST_EXAMPLE } from "@/lib/features/openapi/constants/examples";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";

// biome-ignore lint/suspicious/noExplicitAny: read as a caller does who only has the JSON
type Json = any;
const document: Json = JSON.parse(JSON.stringify(describeApi()));
const api = join(import.meta.dirname, "../../../app/api");
const operations: [string, Json][] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as object).map(([method, operation]): [string, Json] => [`${method} ${path}`, operation]),
);

function listRoutes(): string[] {
  const files = ["health", "v1"].flatMap((folder) =>
    readdirSync(join(api, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("route.ts"))
      .map((file) => join(api, folder, file)),
  );
  return files.flatMap((file) => {
    const path = `/api/${relative(api, dirname(file)).replaceAll("[", "{").replaceAll("]", "}")}`;
    if (path.includes("{{")) return [];
    const methods = [...readFileSync(file, "utf8").matchAll(/export (?:async )?function (\w+)/g)].map(
      (match) => match[1],
    );
    return methods.map((method) => `${method?.toLowerCase()} ${path}`);
  });
}

function findRefs(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "$ref" ? [String(value)] : findRefs(value)));
}

describe("the description of the interface", () => {
  it("is OpenAPI 3.1 and names each address that there is, and no other", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(operations.map(([name]) => name).sort()).toEqual(listRoutes().sort());
    expect(operations.map(([name]) => name).sort()).toEqual([
      "get /api/health",
      "get /api/v1/briefings",
      "get /api/v1/briefings/{file}",
      "get /api/v1/facilities",
      "get /api/v1/facts",
      "get /api/v1/indicators",
      "get /api/v1/observations",
      "get /api/v1/openapi.json",
      "get /api/v1/provinces",
      "get /api/v1/provinces/{code}/targets",
      "get /api/v1/stations",
      "get /api/v1/targets/{code}",
      "get /api/v1/workforce",
      "post /api/v1/briefings",
      "post /api/v1/progress/evaluate",
    ]);
  });

  it("refers only to shapes that it holds, and uses each of them", () => {
    const refs = new Set(findRefs(document));
    const named = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...refs].sort()).toEqual(named.sort());
  });

  it("gives each operation a name of its own, and each variable of its address a parameter", () => {
    expect(new Set(operations.map(([, operation]) => operation.operationId)).size).toBe(operations.length);
    for (const [name, operation] of operations) {
      const inPath = operation.parameters.filter((parameter: Json) => parameter.in === "path");
      expect(
        inPath.map((parameter: Json) => `{${parameter.name}}`),
        name,
      ).toEqual(name.match(/\{\w+\}/g) ?? []);
    }
  });

  it("needs a token or a session but for health and the description itself", () => {
    expect(document.security).toEqual([{ bearer: [] }, { session: [] }]);
    const open = operations.filter(([, operation]) => operation.security !== undefined);
    expect(open.map(([name, { security }]) => [name, security])).toEqual([
      ["get /api/health", []],
      ["get /api/v1/openapi.json", []],
    ]);
  });

  it("lists the refusals of each gated operation, with an example of the one shape", () => {
    for (const [name, { responses, security }] of operations) {
      if (security !== undefined) continue;
      const reading = ["200", "400", "401", "404", "429"];
      const expected: Record<string, string[]> = {
        "post /api/v1/progress/evaluate": ["200", "400", "401", "403", "404", "413", "429"],
        "post /api/v1/briefings": ["201", "400", "401", "403", "404", "409", "413", "429"],
      };
      expect(Object.keys(responses).sort(), name).toEqual(expected[name] ?? reading);
      const refusal = responses["401"].content["application/json"];
      expect(refusal.schema).toEqual({ $ref: "#/components/schemas/Error" });
      expect(refusal.example.error).toEqual({
        code: "unauthenticated",
        message: "The session has ended. Sign in again.",
        fields: [],
      });
    }
  });

  it("describes the parameters of the list of stations", () => {
    const { parameters } = document.paths["/api/v1/stations"].get;
    expect(parameters.map((parameter: Json) => [parameter.name, parameter.required])).toEqual([
      ["province", true],
      ["asOf", false],
      ["knownOn", false],
      ["limit", false],
      ["cursor", false],
    ]);
    expect(parameters[0].schema).toEqual({ type: "string", pattern: "^\\d{2}$" });
    expect(parameters[1].schema).toEqual({ type: "string", format: "date" });
  });

  it("names the types of a briefing's files, and no shape of JSON for them", () => {
    const { content } = document.paths["/api/v1/briefings/{file}"].get.responses["200"];
    expect(Object.keys(content).sort()).toEqual([
      "application/json; charset=utf-8",
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "text/csv; charset=utf-8",
      "text/html; charset=utf-8",
    ]);
    expect(content["application/pdf"].schema).toEqual({ type: "string", format: "binary" });
    expect(document.components.schemas.MakeBriefing.required).toEqual(["province", "kind", "period"]);
  });

  it("refuses unknown keys in its shapes as the server does", () => {
    for (const name of ["EvaluateRequest", "SeriesCase", "FloorCase", "DatedValue", "Target", "Station"]) {
      expect(document.components.schemas[name].additionalProperties, name).toBe(false);
    }
    expect(document.components.schemas.SeriesCase.required).toEqual([
      "id",
      "comparator",
      "baseline",
      "target",
      "observations",
    ]);
  });

  it("its JSON Schema alone takes the examples of the request and of the answer", () => {
    expect(readEvaluateRequest(EVALUATE_REQUEST_EXAMPLE).ok).toBe(true);
    const { requestBody, responses } = document.paths["/api/v1/progress/evaluate"].post;
    const validate = (content: Json, value: unknown) => {
      const name = content.schema.$ref.split("/").at(-1);
      const $defs = JSON.parse(
        JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"),
      );
      return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs }).safeParse(value).success;
    };
    const request = requestBody.content["application/json"];
    const answer = responses["200"].content["application/json"];
    expect(validate(request, request.example)).toBe(true);
    expect(validate(request, { ...request.example, colour: "red" })).toBe(false);
    expect(validate(answer, answer.example)).toBe(true);
    expect(answer.example.results[0].methods.linear.ratio).toBeCloseTo(0.666666666666, 11);
  });
});
