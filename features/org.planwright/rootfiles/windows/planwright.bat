@echo off
rem Starts the installed product: without a verb, or with "open [PROJECT]", the workbench; with another verb, the terminal.
setlocal
chcp 65001 >nul
set "INSTALL=%~dp0"
set "INSTALL=%INSTALL:~0,-1%"
set "CACHE=%LOCALAPPDATA%\Planwright"
set "DATA=%APPDATA%\Planwright"

set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if exist "%INSTALL%\jre\bin\java.exe" set "JAVA=%INSTALL%\jre\bin\java"
"%JAVA%" --version >nul 2>&1 || (
  echo 没有找到 Java 21 或更新的版本。请安装一个，或让 JAVA_HOME 指向它。 1>&2
  echo Planwright: no Java 21 or newer was found. Install one or let JAVA_HOME point to it. 1>&2
  exit /b 4
)

set "LANGUAGE=%PLANWRIGHT_LANG%"
if not defined LANGUAGE if exist "%DATA%\language" set /p LANGUAGE=<"%DATA%\language"
set "LOCALE=-Duser.language=zh -Duser.country=CN"
if "%LANGUAGE:~0,2%"=="en" set "LOCALE=-Duser.language=en -Duser.country= -Dplanwright.language=en"

for %%f in ("%INSTALL%\plugins\org.eclipse.osgi_*.jar") do set "FRAMEWORK=%%f"
for %%f in ("%INSTALL%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
rem A new build gets a new place for what the framework remembers of the installation.
for %%f in ("%INSTALL%\plugins\org.planwright.app_*.jar") do set "STATE=%CACHE%\%%~nf"
if not exist "%STATE%" mkdir "%STATE%"
set "COMMON=%LOCALE% -Xshare:auto -XX:+AutoCreateSharedArchive -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true -Xms256m -XX:NewSize=208m -XX:ReservedCodeCacheSize=240m --enable-native-access=ALL-UNNAMED -Dosgi.frameworkParentClassloader=app -Dosgi.user.area=@none -Djava.awt.headless=true"
set "SHARED=-Dosgi.sharedConfiguration.area="file:/%INSTALL:\=/%/configuration/" -Dosgi.install.area="file:/%INSTALL:\=/%/" -Dosgi.framework="file:/%FRAMEWORK:\=/%""

if "%~1"=="" goto workbench
set "SECOND=%~2"
rem An option, such as --help, is for the terminal to answer.
if "%~1"=="open" if not "%SECOND:~0,1%"=="-" goto workbench
"%JAVA%" %COMMON% -XX:SharedArchiveFile="%STATE%\terminal.jsa" %SHARED% -Dosgi.configuration.area="file:/%STATE:\=/%/terminal/" -Dosgi.instance.area=@none -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main -application org.planwright.cli.app %*
exit /b %ERRORLEVEL%

:workbench
set "OPEN="
if not "%~2"=="" set "OPEN=-Dplanwright.open="%~f2""
start "" "%JAVA%w" %COMMON% -XX:SharedArchiveFile="%STATE%\workbench.jsa" %SHARED% %OPEN% -Dosgi.configuration.area="file:/%STATE:\=/%/workbench/" -Dosgi.instance.area="file:/%DATA:\=/%/workbench/" -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main
