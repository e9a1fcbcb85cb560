package org.planwright.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.planwright.help.GuideBook;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;

/** The user guide, shown by the system's browser: one page in a file among the program's data, which needs no network. */
public final class Guide {

	private static final String FILE = "guide.html";

	private Guide() {
	}

	/**
	 * Shows the guide. Where no browser can be found, says where the page is.
	 *
	 * @param anchor the chapter to begin with; empty for the beginning
	 */
	public static void open(Shell shell, String anchor) {
		try {
			Path page = write();
			// Systems open files by their name; the place within one is lost on some, and then the guide opens at its beginning.
			String address = page.toUri() + (anchor.isEmpty() ? "" : "#" + anchor);
			if (!Program.launch(address) && !Program.launch(page.toString())) {
				tellPlace(shell, page.toString());
			}
		} catch (IOException e) {
			ILog.of(Guide.class).error("the guide could not be written", e);
			Notices.problem(shell, Messages.text("help.title"), Messages.text("help.missing"));
		}
	}

	private static void tellPlace(Shell shell, String page) {
		if (Notices.ask(shell, Messages.text("help.title"), Messages.text("help.noBrowser", page), Messages.text("help.copyPlace"),
				Messages.text("dialog.understood")) == 0) {
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			clipboard.setContents(new Object[] { page }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** The page in a file beside the folder of the program's data, written anew each time: the program may be newer than the file. */
	private static Path write() throws IOException {
		return Files.write(instance().resolveSibling(FILE), new GuideBook().html().getBytes(StandardCharsets.UTF_8));
	}

	private static Path instance() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toAbsolutePath().normalize();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
