package org.planwright.ui.importing;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
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
		return desk.insert(draft, files.intoNewProject());
	}

	@Override
	public boolean performCancel() {
		draft.cancel();
		return true;
	}
}
