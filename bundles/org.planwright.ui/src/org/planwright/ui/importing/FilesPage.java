package org.planwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.DocumentFormats;
import org.planwright.core.reading.source.SourceText;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.FileChooser.Kind;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** The first page: which documents, how their bytes are to be read, and where they go. */
public final class FilesPage extends WizardPage {

	private final ImportDraft draft;
	private final Optional<ProjectSession> project;
	private final Theme theme;
	private final Icons icons;
	private final FileChooser chooser;
	private FileTable table;
	private FilePreview preview;
	private Button remove;
	private Button retry;
	private Button fresh;

	/**
	 * @param project the open project; empty when there is none
	 * @param chooser asks for documents
	 */
	public FilesPage(ImportDraft draft, Optional<ProjectSession> project, Theme theme, Icons icons, FileChooser chooser) {
		super("files");
		this.draft = draft;
		this.project = project;
		this.theme = theme;
		this.icons = icons;
		this.chooser = chooser;
		setTitle(Messages.text("importing.files.title"));
		setDescription(Messages.text("importing.files.hint"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		SashForm halves = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		createFiles(halves);
		preview = new FilePreview(halves, draft, project, theme, icons, this::mergeReturned);
		halves.setWeights(5, 6);
		createTarget(page);
		acceptDrops(page);
		draft.addListener(() -> {
			if (!page.isDisposed()) {
				update();
			}
		});
		setControl(page);
		update();
	}

	private void createFiles(Composite parent) {
		Composite left = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		table = new FileTable(left, theme, icons, Messages.text("importing.files.list"), this::situation);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.control().addListener(SWT.Selection, event -> showSelected());
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		Composite buttons = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		button(buttons, "importing.files.add", this::choose);
		remove = button(buttons, "importing.files.remove", this::removeSelected);
		retry = button(buttons, "importing.files.retry", () -> table.selected().forEach(draft::retry));
	}

	private static Button button(Composite parent, String key, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private void createTarget(Composite parent) {
		Composite target = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(theme.pointSize() * 2, 0).applyTo(target);
		Button here = new Button(target, SWT.RADIO);
		here.setText(project.map(session -> Messages.text("importing.into.open", ProjectDesk.name(session)).replace("&", "&&"))
				.orElse(Messages.text("importing.into.none")));
		here.setEnabled(project.isPresent());
		here.setSelection(project.isPresent());
		fresh = new Button(target, SWT.RADIO);
		fresh.setText(Messages.text("importing.into.fresh"));
		fresh.setSelection(project.isEmpty());
		fresh.addListener(SWT.Selection, event -> preview.setWithProject(!fresh.getSelection()));
	}

	/** Whether the plans go into a project of their own. */
	public boolean intoNewProject() {
		return fresh.getSelection();
	}

	private void acceptDrops(Control area) {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					add(Stream.of(names).map(Path::of).toList());
				}
			}
		});
	}

	private void choose() {
		List<Path> chosen = chooser.open(getShell(), Messages.text("importing.files.choose"), null, true,
				new Kind(Messages.text("importing.files.text"), DocumentFormats.namePatterns() + ";*.text;*.md"), new Kind(Messages.text("importing.files.all"), "*"));
		if (!chosen.isEmpty()) {
			add(chosen);
		}
	}

	/** Adds documents and shows the first of them. */
	public void add(List<Path> paths) {
		int before = draft.files().size();
		draft.add(paths);
		if (draft.files().size() > before) {
			table.select(draft.files().get(before));
			showSelected();
		}
	}

	/** All documents that were exported from the project are merged, and not only the one that is seen: one after the other they would take as many goes. */
	private void mergeReturned() {
		((ImportWizard) getWizard()).merge(returned());
	}

	private List<ImportFile> returned() {
		return draft.files().stream().filter(file -> ReturnedOffer.plan(file, project).isPresent()).toList();
	}

	private void removeSelected() {
		draft.remove(table.selected());
		showSelected();
	}

	private void showSelected() {
		List<ImportFile> selected = table.selected();
		preview.show(selected.isEmpty() ? null : selected.getFirst());
		remove.setEnabled(!selected.isEmpty());
		retry.setEnabled(selected.stream().anyMatch(file -> file.state() == State.REFUSED));
	}

	private void update() {
		table.show(draft.files());
		if (table.selected().isEmpty() && !draft.files().isEmpty()) {
			table.select(draft.files().getFirst());
		}
		showSelected();
		boolean allRefused = !draft.files().isEmpty() && draft.files().stream().allMatch(file -> file.state() == State.REFUSED);
		List<ImportFile> returned = returned();
		if (allRefused || returned.isEmpty()) {
			setMessage(allRefused ? Messages.text("importing.files.refused") : null, WARNING);
		} else {
			setMessage(Messages.text("importing.files.returned", returned.getFirst().name()), INFORMATION);
		}
		setPageComplete(draft.canRead());
	}

	private String situation(ImportFile file) {
		return switch (file.state()) {
		case LOADING -> Messages.text("importing.state.loading");
		case REFUSED -> file.problem();
		default -> file.text().map(text -> twin(text.digest())
				.map(title -> Messages.text("importing.state.twin", title))
				.orElseGet(() -> text.isDamaged() ? Messages.text("importing.state.damaged", text.charset())
						: text.isPrinted() ? printed(file, text)
								: Messages.text("importing.state.ready", text.charset(), Integer.toString(text.lineCount()))))
				.orElse("");
		};
	}

	private String printed(ImportFile file, SourceText text) {
		String paragraphs = Messages.text("importing.state.paragraphs", Integer.toString(text.lineCount()));
		return ReturnedOffer.plan(file, project).isPresent() ? Messages.text("importing.state.returned", paragraphs)
				: text.tracked().isEmpty() ? paragraphs
						: Messages.text("importing.state.tracked", paragraphs, Integer.toString(text.tracked().words() + text.tracked().formatted()));
	}

	/** The plan of the open project that was read from the same document. */
	private Optional<String> twin(String digest) {
		return project.flatMap(session -> session.project().getPlans().stream()
				.filter(plan -> plan.getSource() != null && digest.equals(plan.getSource().getDigest())).map(plan -> plan.getTitle()).findFirst());
	}
}
