package org.planwright.app.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.planwright.ui.Messages;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Settings;

/** The lines of 文件 → 最近打开. */
public final class RecentMenu {

	private static final String COMMAND = "org.planwright.app.command.openRecent";

	@AboutToShow
	void fill(List<MMenuElement> items, Settings settings, EModelService models, MApplication application) {
		List<Path> files = settings.recent();
		MCommand command = application.getCommands().stream().filter(each -> each.getElementId().equals(COMMAND)).findFirst().orElseThrow();
		for (int i = 0; i < files.size(); i++) {
			MParameter parameter = models.createModelElement(MParameter.class);
			parameter.setName("file");
			parameter.setValue(files.get(i).toString());
			MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
			item.setCommand(command);
			item.getParameters().add(parameter);
			item.setLabel(Messages.text("session.recent", Integer.toString(i + 1), name(files.get(i)), folder(files.get(i))));
			items.add(item);
		}
		if (files.isEmpty()) {
			MDirectMenuItem none = models.createModelElement(MDirectMenuItem.class);
			none.setLabel(Messages.text("session.recent.none"));
			none.setEnabled(false);
			items.add(none);
		}
	}

	private static String name(Path file) {
		String name = file.getFileName().toString();
		return (name.endsWith(ProjectDesk.ENDING) ? name.substring(0, name.length() - ProjectDesk.ENDING.length()) : name).replace("&", "&&");
	}

	private static String folder(Path file) {
		return String.valueOf(file.getParent()).replace("&", "&&");
	}
}
