import { createRoot } from 'react-dom/client';
import { Office } from './shell/Office.js';
import './style/base.css';
import './style/shell.css';
import './style/forms.css';
import './style/lists.css';
import './style/queue.css';
import './style/case.css';
import './style/papers.css';
import './style/print.css';

const place = document.getElementById('office');
if (!place) throw new Error('index.html has no #office');
createRoot(place).render(<Office />);
