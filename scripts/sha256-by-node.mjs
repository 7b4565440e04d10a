// The names the program asks the hash package for → the same hashes by Node itself, which needs no time to get going.
export const sha256 = (bytes) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest();
export const bytesToHex = (bytes) => bytes.toString('hex');
export const utf8ToBytes = (text) => Buffer.from(text, 'utf8');
