/** What the choice of files begins with; the API judges the bytes. */
export const acceptedFiles =
  '.pdf,.ofd,.jpg,.jpeg,.png,.heic,.heif,.webp,.mp4,.m4v,.3gp,.mov,.m4a,.amr,.docx,.xlsx,.pptx,.wps,.et,.dps,.doc,.xls,.ppt,.txt';
