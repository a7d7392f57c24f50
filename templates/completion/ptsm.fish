# Complétion de ptsm pour fish : ptsm completion fish -o ~/.config/fish/completions/ptsm.fish

function __ptsm_completion
    set -l word (commandline -ct)
    set -l before (commandline -opc)
    for line in (ptsm __completer fish "=$word" $before[2..-1] 2>/dev/null)
        switch $line
            case ':dossiers'
                __fish_complete_directories $word
            case ':fichiers'
                __fish_complete_path $word
            case '*'
                printf '%s\n' $line
        end
    end
end

complete -c ptsm -e
complete -c ptsm -k -f -a '(__ptsm_completion)'
