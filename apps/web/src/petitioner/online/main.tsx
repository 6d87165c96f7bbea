import { createRoot } from 'react-dom/client';
import '../petitioner.css';
import './online.css';
import { OnlinePage } from './OnlinePage.js';
import { leaveEnterToInputMethod } from '../../forms/input-method.js';

const place = document.getElementById('online');
if (!place) throw new Error('online.html has no #online');
leaveEnterToInputMethod();
createRoot(place).render(<OnlinePage />);
