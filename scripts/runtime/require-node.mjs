// Read by every entry script before anything else. Only syntax and globals that Node 14 knows,
// so that a too old Node gets the line below and not a SyntaxError.
var OLDEST = [20, 19];

export function isSupportedNode(version) {
  var parts = version.replace(/^v/, "").split(".").map(Number);
  return parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
}

export function requireNode() {
  if (isSupportedNode(process.version)) return;
  console.error(
    "Mốc needs Node.js " +
      OLDEST.join(".") +
      " or newer, this is " +
      process.version +
      ": install Node 22 or 24 (https://nodejs.org) and run the command again.",
  );
  process.exit(1);
}
