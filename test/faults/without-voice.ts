/** What a hub is started with so that it finds no voice: a crowd that calls hundreds a second would only measure the speech engine. */
export const withoutVoice: Record<string, string> = process.env.HUB_COMMAND ? {} : { PATH: '' };
