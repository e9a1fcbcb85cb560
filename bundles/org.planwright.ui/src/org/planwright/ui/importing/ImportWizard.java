package org.planwright.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 导入: choose documents, read them, look them through and correct them, insert them by one undoable edit. */
public final class ImportWizard extends Wizard {

	private final ImportDraft draft;
	private final ImportDesk desk;
	private final FilesPage files;
	private final ReadingPage reading;
	private final ReviewPage review;
	private List<Path> returned = List.of();
	private List<Path> left = List.of();
	private boolean inserted;

	/**
	 * @param draft what is imported; may hold documents already
	 * @param desk inserts it
	 */
	public ImportWizard(ImportDraft draft, ImportDesk desk, Theme theme, Icons icons) {
		this.draft = draft;
		this.desk = desk;
		setWindowTitle(Messages.text("importing.title"));
		files = new FilesPage(draft, desk.session(), theme, icons, desk.files());
		reading = new ReadingPage(draft, theme, icons);
		review = new ReviewPage(draft, desk.session(), theme, icons);
		draft.addListener(() -> {
			if (getContainer() != null && getContainer().getCurrentPage() != null) {
				getContainer().updateButtons();
			}
		});
	}

	@Override
	public void addPages() {
		addPage(files);
		addPage(reading);
		addPage(review);
	}

	@Override
	public boolean canFinish() {
		IWizardPage page = getContainer().getCurrentPage();
		return page != files && draft.canInsert();
	}

	@Override
	public boolean performFinish() {
		review.commit();
		inserted = desk.insert(draft, files.intoNewProject());
		return inserted;
	}

	/** Ends without importing anything: documents of the project that came back are to be merged. */
	void merge(List<ImportFile> files) {
		returned = files.stream().map(ImportFile::path).toList();
		left = draft.files().stream().filter(file -> !files.contains(file)).map(ImportFile::path).toList();
		draft.cancel();
		((WizardDialog) getContainer()).close();
	}

	/** Documents that are to be merged instead; empty for none. */
	List<Path> returned() {
		return returned;
	}

	/** The other documents that were there then. */
	List<Path> left() {
		return left;
	}

	/** Whether plans were inserted. */
	boolean isInserted() {
		return inserted;
	}

	@Override
	public boolean performCancel() {
		draft.cancel();
		return true;
	}
}
