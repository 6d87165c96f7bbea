import { createRoot } from 'react-dom/client';
import { Console } from './shell/Console.js';
import { leaveEnterToInputMethod } from './forms/input-method.js';
import './ui/style/base.css';
import './shell/shell.css';
import './forms/forms.css';
import './ui/lists/lists.css';
import './features/queue/queue.css';
import './features/case/case.css';
import './features/acts/acts.css';
import './features/attachments/attachments.css';
import './features/intake/intake.css';
import './features/session/sign-in.css';
import './ui/style/print.css';

const place = document.getElementById('office');
if (!place) throw new Error('index.html has no #office');
leaveEnterToInputMethod();
createRoot(place).render(<Console />);
