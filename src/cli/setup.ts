import { ensureBrowser } from '../setup/browser.ts';
import { ensurePoppler } from '../setup/poppler.ts';
import { checkPrerequisites } from '../setup/prerequisites.ts';
import { ensureVenv } from '../setup/python.ts';

try {
  checkPrerequisites();
  ensureVenv(process.cwd(), console.log);
  console.log(`Browser: ${ensureBrowser(console.log)}`);
  console.log(ensurePoppler(console.log));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
