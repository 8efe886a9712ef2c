@echo off
setlocal DisableDelayedExpansion
rem Starts Pincite, from any folder, with the Java of JAVA_HOME or else of the PATH; JAVA_OPTS holds options of Java's own.

for %%I in ("%~dp0..") do set "ROOT=%%~fI"

set "JAVA=java.exe"
if not defined JAVA_HOME goto found
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
echo JAVA_HOME names no Java: there is no %JAVA%. Pincite needs Java 17 or newer. 1>&2
exit /b 1

:found
"%JAVA%" -version >nul 2>&1
if not errorlevel 1 goto version
echo There is no Java. Pincite needs Java 17 or newer; put it on the PATH or let JAVA_HOME name its folder. 1>&2
exit /b 1

:version
set "VERSION="
for /f "tokens=3" %%V in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+" %%M in ("%VERSION%") do if %%M LSS 17 goto old

if exist "%ROOT%\program\quarkus-run.jar" goto unpacked
if exist "%~dp0pincite.jar" goto onefile
echo There is no program for %~f0: neither "%ROOT%\program\quarkus-run.jar" nor "%~dp0pincite.jar". 1>&2
exit /b 1

:old
echo Pincite needs Java 17 or newer, and %JAVA% is %VERSION%; let JAVA_HOME name the folder of a newer one. 1>&2
exit /b 1

:unpacked
"%JAVA%" %JAVA_OPTS% "-Dpincite.shipped=%ROOT%" -jar "%ROOT%\program\quarkus-run.jar" %*
exit /b %ERRORLEVEL%

:onefile
"%JAVA%" %JAVA_OPTS% -jar "%~dp0pincite.jar" %*
exit /b %ERRORLEVEL%
