# Windows 10 or 11: installs what is missing to build and run the app. NOT RUN BY US ON SUCH A MACHINE: written from the
# makers' documentation. Please report what differs.
#   powershell -ExecutionPolicy Bypass -File scripts\setup-windows.ps1          installs
#   powershell -ExecutionPolicy Bypass -File scripts\setup-windows.ps1 -Run     installs, builds and opens the app
# Says what it will install and why, and asks once when a person sits at the console. There is no `make` on Windows, so
# -Run stands for `make run`. The end-to-end tests of the real window run on Linux only.
param([switch]$Run)

$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Test-Command($Name) { [bool](Get-Command $Name -ErrorAction SilentlyContinue) }

# The runtime registers its version under one of these keys (for the machine, or for the user); Windows 11 brings it.
function Test-WebView2 {
    $client = 'Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
    foreach ($root in 'HKLM:\SOFTWARE\WOW6432Node', 'HKLM:\SOFTWARE', 'HKCU:\Software') {
        $version = (Get-ItemProperty -Path "$root\$client" -ErrorAction SilentlyContinue).pv
        if ($version -and $version -ne '0.0.0.0') { return $true }
    }
    return $false
}

function Test-BuildTools {
    $where = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $where)) { return $false }
    $found = & $where -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    return [bool]$found
}

$cppTools = '--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended'
$needs = @(
    @{ Id = 'Microsoft.VisualStudio.2022.BuildTools'; Why = 'compiles and links the program'; Here = (Test-BuildTools); Override = $cppTools }
    @{ Id = 'Microsoft.EdgeWebView2Runtime'; Why = 'draws the window'; Here = (Test-WebView2) }
    @{ Id = 'Rustlang.Rustup'; Why = 'Rust, in which the program is written'; Here = (Test-Command 'cargo') }
    @{ Id = 'OpenJS.NodeJS.LTS'; Why = 'builds the pages of the window'; Here = (Test-Command 'node') }
)

$missing = @($needs | Where-Object { -not $_.Here })
if ($missing.Count -gt 0) {
    Write-Host 'These are missing and will be installed with winget:'
    foreach ($each in $missing) { Write-Host ('  {0,-40} {1}' -f $each.Id, $each.Why) }
    if (-not (Test-Command 'winget')) {
        throw 'winget is missing. Install "App Installer" from the Microsoft Store, or install the above yourself.'
    }
    if (-not [Console]::IsInputRedirected) {
        $answer = Read-Host 'Install them? [Y/n]'
        if ($answer -and $answer -notmatch '^[Yy]') { Write-Host 'Nothing was installed.'; exit 1 }
    }
    foreach ($each in $missing) {
        $arguments = @('install', '--id', $each.Id, '--exact', '--accept-package-agreements', '--accept-source-agreements')
        if ($each.Override) { $arguments += @('--override', $each.Override) }
        & winget @arguments
        if ($LASTEXITCODE -ne 0) { throw "winget could not install $($each.Id)." }
    }
    Write-Host 'Installed. Open a new console, so that the new programs are found, and run this again.'
    exit 0
}

if (-not $Run) { Write-Host 'Nothing is missing. Run this with -Run to build and open the app.'; exit 0 }

function Invoke-Step($Program, $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program $Arguments failed." }
}

Invoke-Step 'npm' @('--prefix', 'ui', 'ci', '--no-audit', '--no-fund')
Invoke-Step 'npm' @('--prefix', 'ui', 'run', 'build')
Invoke-Step 'cargo' @('run', '-p', 'readiness-hk', '--features', 'custom-protocol')
