const endpoint = new URLSearchParams(location.search).get('endpoint') ?? '';

window.sendItem = (item) => {
  fetch(`http://${endpoint}/`, { method: 'POST', body: item }).catch(() => undefined);
};
window.tryAgain = () => {
  navigator.serviceWorker.controller?.postMessage('try again');
};

await navigator.serviceWorker.register('/worker.js');
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller)
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
document.title = 'ready';
export {};
