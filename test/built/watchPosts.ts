import type { Customer } from './customer.ts';
import type { Visit } from './visit.ts';

/** What proves who sends, and the body, of every POST of a visit. */
export async function watchPosts({ context }: Visit, endpoint: string) {
  const posts: { readonly token: string; readonly challenge: string; readonly body: string }[] = [];
  await context.route(endpoint, async (route) => {
    const request = route.request();
    if (request.method() === 'POST') {
      const headers = await request.allHeaders();
      posts.push({
        token: headers['authorization']?.replace('Bearer ', '') ?? '',
        challenge: headers['baton-challenge'] ?? '',
        body: request.postData() ?? '',
      });
    }
    await route.continue();
  });
  return posts;
}

/** Fills in the form, but for the address. */
export async function writes(customer: Customer) {
  await customer.openPanel();
  await customer.search('quartz zeppelin xylophone');
  await customer.takeOffer();
  await customer.fill('In your words', 'The zeppelin is late.');
}
