/**
 * Draws a picture file so that it fills a canvas, cut at the longer side. From its bytes, not from an address: a strict
 * policy of the page has no say in it.
 *
 * @returns false where the browser cannot read it
 */
export async function drawThumbnail(file: Blob, canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.max(canvas.width / image.width, canvas.height / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    const context = canvas.getContext('2d');
    context?.drawImage(image, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
    image.close();
    return true;
  } catch {
    // A damaged picture is still a file: support may be able to open it.
    return false;
  }
}
