import { z } from "zod";
import type { ErrorCode } from "@/lib/errors/app-error";
import { getErrorMessage, getHttpStatus } from "@/lib/errors/error-catalogue";
import { describeSchemas, refTo, type SchemaName } from "@/lib/features/openapi/api-schema/components";
import { OPERATIONS, type Operation } from "@/lib/features/openapi/constants/operations";
import packageJson from "@/package.json";

const SECURITY = [{ bearer: [] }, { session: [] }];

/** The OpenAPI 3.1 document of the interface, made from the schemas that the handlers themselves use. */
export function describeApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Mốc",
      version: packageJson.version,
      description:
        "Targets of provincial health resolutions and their progress. Figures are unrounded; missing is null or named, never 0. Unknown keys and parameters are refused. A token may ask 600 times a minute. Messages are Vietnamese, or English where Accept-Language asks for it.",
    },
    servers: [{ url: "/" }],
    security: SECURITY,
    paths: describePaths(),
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "A token made with `npm run -s token`." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "The cookie of a signed-in person; over HTTPS its name begins with `__Secure-`.",
        },
      },
      schemas: describeSchemas(),
    },
  };
}

function describePaths(): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return paths;
}

function describeOperation(operation: Operation): object {
  const { id, summary, description, isOpen, body } = operation;
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(isOpen ? { security: [] } : {}),
    parameters: [...describePathParameters(operation), ...describeQuery(operation)],
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonOf(body) } }),
    responses: describeResponses(operation),
  };
}

function describePathParameters({ pathParameters = {} }: Operation): object[] {
  return Object.entries(pathParameters).map(([name, { description, example }]) => {
    return { name, in: "path", required: true, description, example, schema: { type: "string" } };
  });
}

function describeQuery({ query }: Operation): object[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, example, ...schema } = property as Record<string, unknown>;
    return { name, in: "query", required: required.includes(name), description, example, schema };
  });
}

function describeResponses(operation: Operation): Record<string, object> {
  const { answer, refusals } = operation;
  const { files, status = 200 } = answer;
  const ok = { description: operation.summary, content: files === undefined ? jsonOf(answer) : filesOf(files) };
  const refused = refusals.map((code) => [String(getHttpStatus(code)), describeRefusal(code)] as const);
  // Health tells what is wrong in the shape in which it tells that all is well.
  const unwell = { description: "The server is not well", content: jsonOf({ schema: answer.schema }) };
  const others: [string, object][] = answer.schema === "Health" ? [["503", unwell]] : [];
  return Object.fromEntries([[String(status), ok], ...others, ...refused]);
}

function describeRefusal(code: ErrorCode): object {
  const message = getErrorMessage(code, "en");
  const fields =
    code === "invalid_input" ? [{ path: "asOf", message: "The date must exist and be written YYYY-MM-DD." }] : [];
  return {
    description: message,
    ...(code === "rate_limited"
      ? { headers: { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } } }
      : {}),
    content: jsonOf({ schema: "Error", example: { error: { code, message, fields } } }),
  };
}

function filesOf(types: readonly string[]): Record<string, object> {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
}

function jsonOf({ schema, example }: { schema: SchemaName | null; example?: unknown }) {
  return {
    "application/json": {
      schema: schema === null ? { type: "object" } : refTo(schema),
      ...(example === undefined ? {} : { example }),
    },
  };
}
