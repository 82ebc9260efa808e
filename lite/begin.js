  if (typeof WebAssembly !== 'object') {
    document.body.textContent =
      'Python cannot run here: this browser lacks WebAssembly, or it is switched off.';
    return;
  }
  // Python starts while JupyterLab does: the kernel that asks for its worker gets the one made here.
  const path = new URLSearchParams(location.search).get('path') ?? '';
  if (path.endsWith('.ipynb') && !crossOriginIsolated) {
    const { Worker } = window;
    const address = new URL(WORKER, FULL_LITE_ROOT);
    const begun = [new Worker(address)];
    window.Worker = class extends Worker {
      constructor(url, ...options) {
        const same = new URL(url, location).pathname === address.pathname;
        if (same && begun.length) return begun.pop();
        super(url, ...options);
      }
    };
  }
  const themes = { light: 'JupyterLab Light', dark: 'JupyterLab Dark' };
  const theme = themes[localStorage.getItem('mode')];
  if (theme) {
    const colours = config.settingsOverrides['@jupyterlab/apputils-extension:themes'];
    Object.assign(colours, { theme, 'adaptive-theme': false });
  }
