package org.planwright.ui.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** How a document begins, in which character set it is read, and which plan it answers to. */
final class FilePreview {

	/** As much as tells whether the characters are right. */
	private static final int LINES = 300;

	private final ImportDraft draft;
	private final Composite control;
	private final Combo charset;
	private final UpperCombo upper;
	private final TrackedRow tracked;
	private final ReturnedOffer returned;
	private final StyledText text;
	private ImportFile file;

	/** @param merge merges documents that were exported from the project, instead of importing them */
	FilePreview(Composite parent, ImportDraft draft, Optional<ProjectSession> project, Theme theme, Icons icons, Runnable merge) {
		this.draft = draft;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		returned = new ReturnedOffer(control, project, theme, icons, merge);
		label("importing.charset");
		charset = new Combo(control, SWT.READ_ONLY);
		Accessibles.name(charset, Messages.text("importing.charset"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(charset);
		charset.addListener(SWT.Selection, event -> draft.setCharset(file, charset.getSelectionIndex() == 0 ? null
				: SourceFile.CHARSETS.get(charset.getSelectionIndex() - 1)));
		label("importing.upper");
		upper = new UpperCombo(control, draft, project);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(upper.control());
		tracked = new TrackedRow(control, draft, theme);
		text = new StyledText(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setFont(theme.font(Face.BODY, theme.pointSize() + 1, SWT.NORMAL));
		text.setBackground(theme.color(Tint.PAPER));
		text.setForeground(theme.color(Tint.INK));
		text.setMargins(theme.pointSize(), theme.pointSize() / 2, theme.pointSize(), theme.pointSize() / 2);
		Accessibles.name(text, Messages.text("importing.preview"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(1, 1).applyTo(text);
	}

	private void label(String key) {
		new Label(control, SWT.NONE).setText(Messages.text(key));
	}

	/** Whether plans of the open project can be upper plans. */
	void setWithProject(boolean with) {
		upper.setWithProject(with);
	}

	/** Shows a document as it stands now; null for none. */
	void show(ImportFile next) {
		file = next;
		Optional<SourceText> decoded = file == null ? Optional.empty() : file.text();
		charset.setEnabled(decoded.isPresent() && !decoded.get().isPrinted());
		charset.setItems(choices(decoded));
		charset.select(file == null ? 0 : file.charset().map(SourceFile.CHARSETS::indexOf).orElse(-1) + 1);
		upper.show(file);
		tracked.show(file);
		returned.show(file);
		control.layout();
		String words = words(decoded);
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
	}

	private String[] choices(Optional<SourceText> decoded) {
		if (decoded.filter(SourceText::isPrinted).isPresent()) {
			return new String[] { Messages.text("importing.charset.document") };
		}
		List<String> names = SourceFile.CHARSETS.stream().map(FilePreview::name).collect(Collectors.toList());
		boolean found = decoded.isPresent() && file.charset().isEmpty();
		names.addFirst(found ? Messages.text("importing.charset.found", name(Charset.forName(decoded.get().charset())))
				: Messages.text("importing.charset.automatic"));
		return names.toArray(String[]::new);
	}

	private static String name(Charset charset) {
		return switch (charset.name()) {
		case "GB18030" -> Messages.text("importing.charset.gb", charset.name());
		case "Big5" -> Messages.text("importing.charset.big5", charset.name());
		default -> charset.name();
		};
	}

	private String words(Optional<SourceText> decoded) {
		if (file == null) {
			return draft.files().isEmpty() ? Messages.text("importing.preview.none") : "";
		}
		if (file.state() == State.REFUSED) {
			return file.problem();
		}
		return decoded.map(SourceText::lines).orElse(List.of()).stream().limit(LINES).map(SourceLine::shown).collect(Collectors.joining("\n"));
	}
}
