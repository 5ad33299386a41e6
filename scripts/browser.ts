import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const system = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
)

/** The path of a Chromium on this machine: the one named in CHROMIUM_PATH, Playwright's own, or the system's. */
export const findBrowser = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), ...system].find((path) => path && existsSync(path))
