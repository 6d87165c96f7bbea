import { useKeys } from '../../ui/keys/use-keys.js';
import { commandOf, type Command } from './shortcuts.logic.js';

/** Runs the shortcuts of the queue wherever the focus is, except in text fields. */
export function useShortcuts(run: (command: Command) => void): void {
  useKeys((press) => {
    const command = commandOf(press);
    if (command === null) return false;
    run(command);
    return true;
  });
}
