import { BackupLine } from './backup-line.tsx';

export const examples = { usual: () => <BackupLine onTake={() => {}} onAway={() => {}} /> };
