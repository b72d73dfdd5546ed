import { open, unlink } from "node:fs/promises";

/** Writes a file that must not exist yet. When writing fails, as on a full disk, no half of it stays behind. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { path });
  } finally {
    await file.close();
  }
}
