import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { Start } from './start.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode><Start /></StrictMode>)
