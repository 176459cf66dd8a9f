export function withTestServer<Result>(
  scratch: string,
  work: (env: { BASE_URL: string; MOC_DATA_DIR: string }) => Promise<Result>,
): Promise<Result>;
